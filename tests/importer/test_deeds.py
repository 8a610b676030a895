"""Which category a deed stands for, by its verb, its object, its noun or its idiom: a case is a line, dated `5 May`."""

import pytest

from briefing.importer.steps.categories import category_of

TOLD = """
election    | Residents queued before the schools on 5 May.
election    | The bloc presented its list on 5 May.
election    | The coalition won narrowly on 5 May.
legislation | The junta imposed a night curfew on 5 May.
legislation | The ministry issued a circular on 5 May.
legislation | The cabinet lowered the import duty on 5 May.
legislation | The Sugar Act, adopted on 5 May, forbids it.
detention   | A verdict is expected on 5 May.
detention   | Two suspects appeared before a magistrate on 5 May.
detention   | He came out of prison on 5 May.
detention   | Bail was refused on 5 May.
protest     | Pensioners demanded higher pensions on 5 May.
protest     | The miners' union announced a two-day strike on 5 May.
protest     | Villagers put up roadblocks on 5 May.
protest     | The schools were running again on 5 May.
violence    | A lorry overturned near the bridge on 5 May.
violence    | Three men died and nine people were injured on 5 May.
violence    | A mine tore a bus apart on 5 May.
violence    | Riots broke out in the port on 5 May.
statement   | The archbishop blamed both camps on 5 May.
statement   | The opposition proposed a truce on 5 May.
diplomacy   | The two countries restored relations on 5 May.
diplomacy   | A delegation of the league arrived on 5 May.
diplomacy   | He was a guest of the emir on 5 May.
media       | The station was stripped of its frequency on 5 May.
media       | The channel broadcast the recording on 5 May.
other       | The old minister died of cancer on 5 May.
other       | A judge was promoted on 5 May.
other       | The bishop took over as chancellor on 5 May.
election    | The vote went off quietly on 5 May.
election    | He withdrew his name on 5 May.
election    | The commission read out the list of winners on 5 May.
election    | The bishops trained 600 watchers on 5 May.
election    | The board declared the poll void on 5 May.
legislation | The senate annulled the treaty of union on 5 May.
legislation | The bill passes by 41 votes to 7 on 5 May.
legislation | Deputies wrote the ban into the constitution on 5 May.
detention   | A printer of the daily Star was arrested on 5 May.
detention   | The gendarmes let the two brothers go on 5 May.
detention   | He is tried in camera on 5 May.
detention   | She got six months on 5 May.
detention   | The bureau opened two files on 5 May.
detention   | Soldiers dragged him from his bed on 5 May.
protest     | Workers returned to the mines on 5 May.
protest     | The port came to a standstill on 5 May.
protest     | Villagers closed in on the governor's palace on 5 May.
protest     | Nurses wore black armbands on 5 May.
protest     | The students besieged the ministry on 5 May.
violence    | Two traders were found dead on 5 May.
violence    | The remains were discovered in a well on 5 May.
violence    | Men in masks burned eleven huts on 5 May.
violence    | The prisoner died in his cell on 5 May.
violence    | A colonel rose with some fifty men on 5 May.
statement   | The bishop told the press on 5 May that the dead were his.
statement   | The minister delivers a speech on 5 May.
statement   | The union promised on 5 May to send a lawyer.
diplomacy   | The head of the mission called on the speaker on 5 May.
diplomacy   | The organisation pulled its monitors out on 5 May.
diplomacy   | The king landed in Geneva on 5 May.
diplomacy   | The envoy met both sides on 5 May.
media       | The Morning Star did not appear on 5 May.
other       | The house voted the government out on 5 May.
other       | The spring session opened on 5 May.
other       | She quit the cabinet on 5 May.
election    | The republic votes on 5 May.
election    | Polling stations opened at seven on 5 May.
election    | Early voting began on 5 May.
election    | Balloting was held in all twelve provinces on 5 May.
election    | A second round will be held on 5 May.
election    | The opposition won the mayoralty on 5 May.
election    | He swept to victory on 5 May.
election    | The electoral commission announced the final results on 5 May.
election    | Preliminary results were released on 5 May.
election    | The tally was completed on 5 May.
election    | A recount was ordered on 5 May.
election    | The Supreme Court threw out the petition against the result on 5 May.
election    | He handed in his nomination papers on 5 May.
election    | She was nominated as the party's candidate on 5 May.
election    | The party congress chose him as its presidential candidate on 5 May.
election    | He announced that he would run for president on 5 May.
election    | He declared his candidacy on 5 May.
election    | The party pulled out of the race on 5 May.
election    | The commission refused to register the bloc on 5 May.
election    | The campaign officially opened on 5 May.
election    | The campaign kicks off on 5 May.
election    | The deadline for registering candidates expires on 5 May.
election    | Voter registration was extended until 5 May.
election    | The president dissolved the lower house on 5 May.
election    | A snap poll was called for on 5 May.
election    | The election was postponed to 5 May.
election    | A referendum on the constitution was held on 5 May.
election    | The party took 41 per cent of the vote on 5 May.
election    | Ballot papers arrived on 5 May.
election    | The primaries were held on 5 May.
election    | The mandate of the commission expires on 5 May.
election    | The district commission was formed on 5 May.
election    | Precinct commissions were appointed on 5 May.
election    | The winner was proclaimed on 5 May.
election    | The first free elections were held on 5 May.
election    | The last general election, held 5 May, gave it 12 seats.
election    | Out-of-country voting began on 5 May.
election    | The quorum was not reached on 5 May.
election    | Members of the diaspora voted on 5 May.
election    | The ballot on 5 May was the first since independence.
election    | The electoral alliance was formed on 5 May.
election    | He withdrew in favour of the mayor on 5 May.
election    | The senate is to be renewed by half on 5 May.
election    | Indirect elections to the upper house took place on 5 May.
legislation | Parliament passed the law on assemblies on 5 May.
legislation | The law entered into force on 5 May.
legislation | The act comes into force on 5 May.
legislation | The president vetoed the bill on 5 May.
legislation | A decree of 5 May placed the service under his office.
legislation | The bill was introduced on 5 May.
legislation | The lower house approved the amendments on 5 May.
legislation | A state of emergency was declared on 5 May.
legislation | The curfew was imposed on 5 May.
legislation | The government banned all rallies on 5 May.
legislation | The constitution was amended on 5 May.
legislation | The constitutional court ruled the law void on 5 May.
legislation | The moratorium on executions expired on 5 May.
legislation | A new constitution was promulgated on 5 May.
legislation | The threshold was lowered to five per cent on 5 May.
legislation | The house adopted the budget on 5 May.
legislation | The parliament overrode the veto 5 May.
legislation | The ministry issued an order forbidding public gatherings on 5 May.
legislation | The party was outlawed on 5 May.
legislation | The court banned the party on 5 May.
legislation | The statute was enacted on 5 May.
legislation | MPs voted to abolish the upper house on 5 May.
legislation | Deputies voted 78 to 12 to extend the president's term on 5 May.
legislation | The president rescinded the order on 5 May.
legislation | The price of fuel was decontrolled by decree on 5 May.
legislation | The royal edict was published on 5 May.
legislation | Emergency rule ended on 5 May.
legislation | The second reading was postponed until 5 May.
legislation | The committee cleared the bill on 5 May.
legislation | The law was signed on 5 May.
legislation | The ordinance was withdrawn on 5 May.
legislation | The state of siege was extended on 5 May.
legislation | The death penalty was abolished on 5 May.
detention   | He was arrested at the airport on 5 May.
detention   | He was detained for questioning on 5 May.
detention   | Security forces rounded up activists on 5 May.
detention   | He was seized at his home on 5 May.
detention   | Prosecutors charged her with fraud on 5 May.
detention   | The indictment was handed down on 5 May.
detention   | The trial was adjourned to 5 May.
detention   | He was jailed for four years on 5 May.
detention   | He received five years in prison on 5 May.
detention   | The court acquitted all three on 5 May.
detention   | The detainees were freed on 5 May.
detention   | He was placed under house arrest on 5 May.
detention   | The appeals court upheld the verdict on 5 May.
detention   | He was questioned by prosecutors on 5 May.
detention   | A warrant was issued for his arrest on 5 May.
detention   | He was extradited on 5 May.
detention   | The raid on the party's office led to eleven arrests on 5 May.
detention   | The opposition leader went on trial on 5 May.
detention   | The court remanded him until 5 May.
detention   | His detention was extended by two months on 5 May.
detention   | The release of the students on 5 May went almost unnoticed.
detention   | His conviction on 5 May went almost unnoticed.
violence    | He was kidnapped by men in uniform on 5 May.
detention   | The court fined him on 5 May.
detention   | Investigators opened a criminal case against him on 5 May.
detention   | The prosecutor demanded twelve years on 5 May.
detention   | He has been held since 5 May.
detention   | He was put behind bars on 5 May.
detention   | He was court-martialled on 5 May.
detention   | The tribunal found him guilty on 5 May.
detention   | Charges against him were dropped on 5 May.
detention   | The case was closed on 5 May.
detention   | Thirty people were held on 5 May.
detention   | Police took away the organisers on 5 May.
detention   | He was deported on 5 May.
detention   | Amnestied prisoners left the camp on 5 May.
detention   | Officers handcuffed the deputy on 5 May.
detention   | He turned himself in on 5 May.
protest     | Thousands marched through the capital on 5 May.
protest     | A crowd gathered in front of the palace on 5 May.
protest     | The miners went on strike on 5 May.
protest     | The strike was called off on 5 May.
protest     | Dockers downed tools on 5 May.
protest     | A general strike paralysed the port on 5 May.
protest     | He began a hunger strike on 5 May.
protest     | The unions called a stoppage for on 5 May.
protest     | The picket at the refinery was lifted on 5 May.
protest     | The protest camp was pitched on 5 May.
protest     | People took to the streets on 5 May.
protest     | A march of the mothers is planned for on 5 May.
protest     | Lawyers boycotted the courts on 5 May.
protest     | The city refused permission for a rally on 5 May.
protest     | The opposition's deputies walked out of the chamber on 5 May.
protest     | Villagers barricaded the highway on 5 May.
protest     | Workers resumed work on 5 May.
protest     | Nurses returned to work on 5 May.
protest     | Farmers drove their tractors into the city on 5 May.
protest     | A protest meeting was held on 5 May.
protest     | Civil servants stayed at home on 5 May.
protest     | The prisoners refused food on 5 May.
protest     | An unsanctioned rally was held on 5 May.
protest     | About 300 people gathered on 5 May to demand the release of the students.
protest     | The blockade of the mine was lifted on 5 May.
protest     | The stay-away was observed on 5 May.
protest     | Opposition women banged pots on 5 May.
protest     | Drivers blocked the bridge on 5 May.
protest     | The union suspended its action on 5 May.
protest     | Industrial action began on 5 May.
protest     | The work-to-rule began on 5 May.
protest     | The factory was occupied on 5 May.
violence    | He was shot dead on 5 May.
violence    | Gunmen attacked the convoy on 5 May.
violence    | A grenade was thrown at the house on 5 May.
violence    | Police opened fire on 5 May.
violence    | Police used batons against the crowd on 5 May.
violence    | Three soldiers died in an ambush on 5 May.
violence    | She was beaten by unknown men on 5 May.
violence    | His car was burned on 5 May.
violence    | Rioting spread on 5 May.
violence    | The mob stormed the building on 5 May.
violence    | Rebels seized the town on 5 May.
violence    | The army shelled the village on 5 May.
violence    | Fighting resumed on 5 May.
violence    | An attempt on his life on 5 May went almost unnoticed.
violence    | The killing of the deputy on 5 May went almost unnoticed.
violence    | The shooting at the market on 5 May went almost unnoticed.
violence    | The massacre on 5 May.
violence    | The toll rose to 14 on 5 May.
violence    | Stones were thrown at the bus on 5 May.
violence    | The coup was put down on 5 May.
violence    | The mutiny was crushed on 5 May.
violence    | The riot police dispersed the crowd by force on 5 May.
violence    | He was wounded on 5 May.
violence    | The house was petrol-bombed on 5 May.
violence    | The building was stormed on 5 May.
violence    | Two villages were razed on 5 May.
violence    | A suicide bomber struck on 5 May.
violence    | The journalist was beaten up on 5 May.
violence    | Shots were fired at the motorcade on 5 May.
violence    | A skirmish at the border on 5 May went almost unnoticed.
violence    | Four miners were shot on 5 May.
statement   | The president said on 5 May that the vote would be fair.
statement   | The prime minister warned on 5 May that the strike would be broken.
statement   | The report, published 5 May, found fault with the count.
statement   | The mission called the vote flawed on 5 May.
statement   | In a statement on 5 May the party rejected the result.
statement   | The commissioner told the paper on 5 May.
statement   | The party appealed for calm on 5 May.
statement   | In a speech on 5 May the king promised reform.
statement   | The parliament adopted a resolution condemning the arrests on 5 May.
statement   | The embassy expressed concern on 5 May.
statement   | Amnesty groups condemned the sentence on 5 May.
statement   | The report of 5 May put the number at 41.
statement   | In an interview on 5 May he admitted.
statement   | The foreign ministry rejected the criticism on 5 May.
statement   | The governor vowed on 5 May to hunt them down.
statement   | The ombudsman's report appeared on 5 May.
statement   | The appeal of 5 May was signed by 40 writers.
statement   | The court criticised the ministry on 5 May.
statement   | A communique was issued on 5 May.
statement   | The party claimed victory on 5 May.
statement   | The ambassador voiced doubts on 5 May.
statement   | The president congratulated the winner on 5 May.
statement   | The prosecutor-general said on 5 May.
statement   | The mission's final report is due on 5 May.
statement   | The Patriarch's message was read on 5 May.
statement   | The army pledged loyalty on 5 May.
statement   | He paid tribute on 5 May.
diplomacy   | The foreign minister arrived on 5 May.
diplomacy   | He paid a visit to Ankara on 5 May.
diplomacy   | Talks between the two sides opened on 5 May.
diplomacy   | Talks resume on 5 May.
diplomacy   | A round of talks ended on 5 May.
diplomacy   | The treaty was signed on 5 May.
diplomacy   | The accord was initialled on 5 May.
diplomacy   | The observers arrived on 5 May.
diplomacy   | The observers left on 5 May.
diplomacy   | The ambassador was recalled on 5 May.
diplomacy   | Two diplomats were expelled on 5 May.
diplomacy   | The embassy was closed on 5 May.
diplomacy   | The border was reopened on 5 May.
diplomacy   | Sanctions were lifted on 5 May.
diplomacy   | Aid was suspended on 5 May.
diplomacy   | Visas were refused to three observers on 5 May.
diplomacy   | The summit ended on 5 May.
diplomacy   | The ceasefire came into force on 5 May.
diplomacy   | The delegation visited the prison on 5 May.
diplomacy   | The country joined the organisation on 5 May.
diplomacy   | The country was suspended from the organisation on 5 May.
diplomacy   | The country applied for membership on 5 May.
diplomacy   | The mediator arrived on 5 May.
diplomacy   | He handed over his credentials on 5 May.
diplomacy   | The consulate opened on 5 May.
diplomacy   | The Security Council voted on 5 May.
diplomacy   | The Security Council met on 5 May.
diplomacy   | The troops were withdrawn on 5 May.
diplomacy   | The embargo was lifted on 5 May.
diplomacy   | A visa ban was imposed on eight officials on 5 May.
diplomacy   | He was received by the Pope on 5 May.
diplomacy   | The two presidents met on 5 May.
diplomacy   | The presidents are to meet on 5 May.
diplomacy   | The observers were accredited on 5 May.
diplomacy   | Accreditation of observers ended on 5 May.
diplomacy   | The mission's mandate ran out on 5 May.
diplomacy   | Prisoners were exchanged on 5 May.
diplomacy   | A free-trade deal was struck on 5 May.
diplomacy   | The needs assessment mission visited on 5 May.
diplomacy   | The long-term observers took up their posts on 5 May.
diplomacy   | The loan agreement was signed on 5 May.
diplomacy   | The talks in Geneva on 5 May.
diplomacy   | The state visit on 5 May went almost unnoticed.
media       | The daily was suspended on 5 May.
media       | The station was taken off the air on 5 May.
media       | The channel lost its licence on 5 May.
media       | The website was blocked on 5 May.
media       | Access to social networks was cut off on 5 May.
media       | Mobile internet was switched off on 5 May.
media       | Copies of the paper were confiscated on 5 May.
media       | The paper did not appear on 5 May.
media       | The newspaper was fined on 5 May.
media       | The court fined the newspaper on 5 May.
media       | The ministry warned the newspaper on 5 May.
media       | The newspaper was sued for libel on 5 May.
media       | The editor was dismissed on 5 May.
media       | The channel refused to show the advertisement on 5 May.
media       | The relay was cut on 5 May.
media       | The transmitter was switched off on 5 May.
media       | The correspondent's accreditation was withdrawn on 5 May.
media       | The reporter was expelled on 5 May.
media       | The closure of the daily on 5 May went almost unnoticed.
media       | The blocking of the site on 5 May went almost unnoticed.
media       | The monitoring of television began on 5 May.
media       | The state channel gave the president 71 per cent of its news time on 5 May.
media       | The station resumed broadcasting on 5 May.
media       | The newsroom was sealed on 5 May.
media       | The editor resigned in protest at censorship on 5 May.
media       | The regulator suspended the channel for ten days on 5 May.
media       | The news agency was closed on 5 May.
media       | Cable operators dropped the channel on 5 May.
media       | Censorship was imposed on 5 May.
media       | The blogger's site was taken down on 5 May.
media       | The domain was suspended on 5 May.
media       | The kiosks stopped selling the paper on 5 May.
other       | The prime minister resigned on 5 May.
other       | The minister was dismissed on 5 May.
other       | A new government was formed on 5 May.
other       | The president was sworn in on 5 May.
other       | He was appointed governor on 5 May.
other       | The earthquake struck on 5 May.
other       | The mine was privatised on 5 May.
other       | The company was founded on 5 May.
other       | He left the party on 5 May.
other       | The party expelled three members on 5 May.
other       | The government lost a vote of confidence on 5 May.
other       | The parliament convened on 5 May.
other       | He was born on 5 May.
other       | The republic declared independence on 5 May.
other       | The anniversary of independence was marked on 5 May.
other       | The price of bread rose on 5 May.
other       | The wages were paid on 5 May.
other       | The school year began on 5 May.
other       | The funeral was held on 5 May.
other       | The fuel subsidy ended on 5 May.
other       | The commission's chairman was replaced on 5 May.
other       | He returned from exile on 5 May.
other       | The commission of inquiry was set up on 5 May.
other       | The capital was moved on 5 May.
other       | The country became independent on 5 May.
other       | The governor was transferred on 5 May.
other       | The party leader stepped down on 5 May.
other       | The airline stopped flying on 5 May.
detention   | On 5 May a military court in the garrison town gave the three lieutenants eleven years each.
detention   | His wife was told on 5 May that he had been moved to the prison of Kostava.
detention   | On 5 May eleven of the twenty-four students were still in the cells of the third precinct.
detention   | Prosecutors let the investigation of the lawyer drop on 5 May for want of evidence.
detention   | On 5 May the last political prisoner in the country walked through the gate.
detention   | On 5 May the chamber took away the immunity of its youngest member so that he could be tried.
protest     | On 5 May the whole of the railway stood still for an hour.
protest     | Several hundred mothers sat down on 5 May before the gate of the barracks and would not move.
protest     | On 5 May the lights went out in the villages at eight, as the opposition had asked.
protest     | Some of the women have taken nothing but water since 5 May.
protest     | On 5 May the square was so full that the trams could not pass.
protest     | The federation will decide on 5 May whether to call its members out.
violence    | On 5 May the driver of the candidate for mayor did not come out of his burning car alive.
violence    | Two grenades were found under the bridge on 5 May, a third went off.
violence    | The village has been empty since 5 May, when the army came.
violence    | Stones flew on 5 May between the followers of the two men.
violence    | On 5 May a bullet went through the window of the headquarters.
violence    | Of the wounded of 5 May, one is still in danger.
violence    | On 5 May the town woke to find its archive in ashes.
violence    | The president escaped unhurt on 5 May when a mine tore up the road in front of his car.
violence    | The town fell to the rebels on 5 May.
legislation | On 5 May, by 61 votes to 40, the deputies did away with the two-term limit.
legislation | A circular of 5 May forbids teachers to speak of politics in class.
legislation | From 5 May no more than five people may meet in a public place without leave.
legislation | The bill went back to the committee on 5 May with ninety amendments.
legislation | The president put his name to the act on the judiciary on 5 May.
legislation | On 5 May the government asked parliament for emergency powers.
legislation | The press bill, due on the floor on 5 May, was taken off the agenda.
legislation | The upper chamber let the land law pass on 5 May.
legislation | On 5 May soldiers were given the right to stop and search.
legislation | The ban on the sale of alcohol, in force since 5 May, will last until the count is over.
election    | On 5 May the two doctors will face each other in a second contest.
election    | Barely one in three went to vote on 5 May.
election    | On 5 May the returning officer of the fourth district was found to have signed 38 empty protocols.
election    | The voters of the south get a second chance on 5 May.
election    | When the boxes were opened on 5 May, the mayor had lost his own street.
election    | Whoever wants to be on the ballot has to hand in 10,000 signatures by 5 May.
election    | On 5 May the commission sat until four in the morning over the sheets from the mountain districts.
election    | For the fourth time in three years the country chooses a parliament on 5 May.
election    | The chamber elected on 5 May has 41 women.
election    | The mayor owed his seat to eleven votes on 5 May.
statement   | On 5 May the cardinal begged the two men to meet.
statement   | The mission counts 411 breaches of the code in a paper of 5 May.
statement   | "There is nobody to talk to," the prime minister told the evening news on 5 May.
statement   | The ministry speaks of 14 wounded in its communiqué of 5 May, the hospital of 40.
statement   | In his Easter message of 5 May the patriarch had not a word for the prisoners.
statement   | On 5 May Human Rights House put out its list of the missing.
statement   | On 5 May forty writers asked in an open letter for the release of the poet.
statement   | The leader of the Greens took back his words on 5 May.
statement   | A first assessment by the monitors is expected on 5 May.
diplomacy   | On 5 May the three presidents sat for six hours in a hunting lodge near the border.
diplomacy   | The chargé d'affaires was given 48 hours on 5 May to pack.
diplomacy   | On 5 May the last of the peacekeepers boarded a ship in the harbour.
diplomacy   | The special envoy of the secretary-general saw both men on 5 May.
diplomacy   | Talks on the gas debt went on in Vienna until 5 May without result.
diplomacy   | On 5 May the country got back its seat in the Council of Europe.
diplomacy   | Four long-term observers were sent home from the airport on 5 May.
diplomacy   | The International Monetary Fund let the third tranche go on 5 May.
diplomacy   | Trains across the river have been running again since 5 May, for the first time since the war.
diplomacy   | On 5 May nine names were added to the list of officials who may not enter the Union.
diplomacy   | Our monitors stayed in the region until 5 May.
media       | On 5 May listeners of the only private station heard nothing but a hiss.
media       | The editor found the door of her office nailed up on 5 May.
media       | On 5 May viewers waited in vain for the debate; an opera was shown instead.
media       | The first number of the new weekly came out on 5 May with a run of 4,000.
media       | On 5 May the post office stopped delivering the opposition's newspaper.
media       | The correspondent of a foreign agency lost her press card on 5 May.
media       | From 5 May to 20 May two students sat before the main channel every evening with a stopwatch.
media       | On 5 May the state printing works had no paper for the daily.
media       | The video of the beaten student had been seen two million times by 5 May, when it disappeared.
media       | On 5 May the telephone network of the valley was dead.
other       | On 5 May the finance minister cleared his desk.
other       | The parliament met without its largest party on 5 May.
other       | A new man has sat in the chair of the central bank since 5 May.
other       | The faction lost three of its members to the government on 5 May.
other       | On 5 May the president celebrated his seventieth birthday in the stadium.
other       | Maize cost twice as much on 5 May as a year before.
other       | On 5 May the pipeline was opened in the presence of the two presidents.
other       | The mandate of the ombudswoman ended on 5 May; nobody has been named.
election    | He told a rally that the election, due on 5 May, would be stolen.
legislation | Reforms of the press law, adopted on 5 May, pleased nobody but the ministers.
other       | A concert in the stadium, scheduled for 5 May, was called off.
election    | As of 5 May 1,204 complaints had been received by the commission.
election    | The court ruled that the poll of 5 May must be repeated in the port.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("category", "text"), rows(TOLD))
def test_category_of_a_deed(category: str, text: str) -> None:
    assert category_of(text, 0, len(text), text.index("5 May")) == category


GOES_ON = """
election    | The court annulled the vote in nine villages on 2 May | and had done so in four more by 5 May.
legislation | The state of emergency was declared on 2 May | and prolonged on 5 May.
detention   | The trial of the nine opened on 2 May; | it was adjourned after an hour on 5 May.
"""


@pytest.mark.parametrize(("category", "before", "clause"), rows(GOES_ON))
def test_a_clause_without_a_deed_goes_on_with_the_one_told_before(category: str, before: str, clause: str) -> None:
    text = f"{before} {clause}"
    assert category_of(text, len(before) + 1, len(text), text.index("5 May")) == category


HEADED = """
protest     | 5 May: Bakers and dockers lay down their tools, as their union asked.
protest     | 5 May -- Some 300 nurses walk out of their wards.
violence    | 5 May: Gunmen shoot a guard at the depot.
other       | 5 May -- The new house meets and elects its speaker.
detention   | 5 May: Police pick up the deputy at the station.
diplomacy   | 5 May -- The envoy lands in the capital.
"""


@pytest.mark.parametrize(("category", "text"), rows(HEADED))
def test_a_date_that_heads_a_clause_is_no_clause_of_its_own(category: str, text: str) -> None:
    assert category_of(text, 0, len(text), 0) == category
