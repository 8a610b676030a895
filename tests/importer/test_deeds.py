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
election    | Ballots ran short in the northern villages on 5 May.
election    | On 5 May the islanders picked a new assembly.
election    | The count dragged on until 5 May.
election    | A tie in Korvo will be broken by lot on 5 May.
election    | The Greens dropped their candidate on 5 May.
election    | The roll closed on 5 May with 2.1 million names.
election    | He threw his hat into the ring on 5 May.
election    | The governor lost his seat on 5 May.
election    | Only three of the nine hopefuls cleared the bar on 5 May.
election    | On 5 May the two rivals shared a stage for the last time before the ballot.
election    | A judge struck the retired general from the list on 5 May.
election    | The premier called the country to the urns for 5 May.
election    | Overseas workers mailed in their votes by 5 May.
election    | The opposition united behind a single name on 5 May.
election    | A third of the mayors faced a recall vote on 5 May.
election    | The register was found to hold 40,000 dead on 5 May.
election    | Counting was halted on 5 May after the lights failed.
election    | The electoral court gave the disputed seat to the Liberals on 5 May.
election    | The campaign entered its final stretch on 5 May.
election    | The commission moved eleven polling places on 5 May.
election    | On 5 May parliament was sent home and a poll fixed for July.
election    | The ruling party swept all but two districts on 5 May.
legislation | The house passed the land bill on 5 May by a single vote.
legislation | The king put his seal to the act on 5 May.
legislation | From 5 May no one may sell spirits after ten.
legislation | The junta tore up the charter on 5 May.
legislation | A decree of 5 May gives the army the right to search homes.
legislation | Deputies scrapped the wealth tax on 5 May.
legislation | The upper chamber sent the bill back on 5 May.
legislation | The nightly curfew was shortened by two hours on 5 May.
legislation | The cabinet approved a draft on foreign funding on 5 May.
legislation | The high court threw out the ban on veils on 5 May.
legislation | On 5 May the ministry outlawed the fishing of sturgeon.
legislation | New rules on associations take effect on 5 May.
legislation | The state of siege was extended for a month on 5 May.
legislation | The president refused to sign the bill on 5 May.
legislation | On 5 May the governor prohibited gatherings of more than five.
legislation | The amendment fell three votes short on 5 May.
detention   | She was let out on 5 May after paying a bond.
detention   | The former treasurer got four years on 5 May.
detention   | His trial opens on 5 May.
detention   | Prosecutors want him behind bars for ten years, they said in court on 5 May.
detention   | The appeal of the seven was turned down on 5 May.
detention   | Police swooped on a flat in the old town on 5 May and led away three men.
detention   | The two sisters walked free on 5 May.
detention   | He gave himself up on 5 May.
detention   | A warrant for the banker was issued on 5 May.
detention   | On 5 May the court added six months to his term.
detention   | The lawyers were denied access to their client on 5 May.
detention   | Nine of the accused pleaded guilty on 5 May.
detention   | The editor's brother has been in a cell since 5 May.
detention   | The police chief himself was charged with fraud on 5 May.
detention   | He slipped over the border on 5 May to escape arrest.
detention   | The investigators questioned the mayor for six hours on 5 May.
detention   | On 5 May agents went through the files of the charity.
detention   | The prisoners were pardoned on 5 May.
protest     | Lorry drivers parked across the motorway on 5 May.
protest     | The dockers voted to stay out on 5 May.
protest     | On 5 May thousands marched past the palace with candles.
protest     | Nobody in the capital went to work on 5 May.
protest     | The midwives' strike entered its third week on 5 May.
protest     | Widows of the miners sat down before the ministry on 5 May.
protest     | Students locked themselves into the rector's office on 5 May.
protest     | The union called off its stoppage on 5 May.
protest     | On 5 May the fishermen poured their catch onto the steps of the town hall.
protest     | The square filled with people in white on 5 May.
protest     | On 5 May nurses downed their tools for two hours.
protest     | Taxi drivers honked their horns for an hour on 5 May.
protest     | Shopkeepers pulled down their shutters on 5 May.
protest     | A human chain linked the two cathedrals on 5 May.
protest     | The camp on the green was cleared without resistance on 5 May.
protest     | Teachers return to their classrooms on 5 May.
protest     | On 5 May the farmers dumped manure in front of the ministry.
protest     | The general strike paralysed the ports on 5 May.
violence    | A car bomb tore through the market on 5 May.
violence    | On 5 May gunmen opened up on a bus near Talo.
violence    | Two bystanders were hit by stray bullets on 5 May.
violence    | The party office in Mero went up in flames on 5 May.
violence    | A candidate was found with his throat cut on 5 May.
violence    | Rival gangs fought with knives on 5 May.
violence    | Police dispersed the marchers with tear gas on 5 May.
violence    | The army retook the town on 5 May.
violence    | A mob set upon two traders on 5 May.
violence    | The judge escaped an attempt on his life on 5 May.
violence    | Rebels raided the village on 5 May and drove off the cattle.
violence    | A bus plunged into the gorge on 5 May.
violence    | Eleven miners lost their lives on 5 May.
violence    | On 5 May someone threw acid in her face.
violence    | A grenade landed in the garden of the bishop on 5 May.
violence    | Soldiers mutinied at the northern garrison on 5 May.
violence    | The body of the missing clerk was pulled from the river on 5 May.
violence    | Shells fell on the suburb on 5 May.
violence    | On 5 May youths smashed the windows of the consulate.
violence    | A deputy was punched in the lobby on 5 May.
statement   | The cardinal spoke out against the new tax on 5 May.
statement   | On 5 May the chief observer called the vote a step back.
statement   | The union's leader warned of a hot autumn on 5 May.
statement   | The ministry denied on 5 May that anyone had died.
statement   | The party published an open letter on 5 May.
statement   | In a broadcast on 5 May the general promised a civilian cabinet.
statement   | On 5 May the embassy voiced concern over the arrests.
statement   | The report came out on 5 May.
statement   | The mayor took back his words on 5 May.
statement   | The bishops asked on 5 May for a day of prayer.
statement   | Human rights lawyers listed 34 cases of torture on 5 May.
statement   | The premier told a rally on 5 May that he would not budge.
statement   | The network gave its verdict on 5 May: neither free nor fair.
statement   | The opposition congratulated the winner on 5 May.
statement   | The president's spokesman brushed aside the criticism on 5 May.
statement   | On 5 May the association put the damage at four million.
statement   | He apologised to the victims on 5 May.
statement   | The group accused both sides on 5 May of hiding the dead.
diplomacy   | The two presidents met on the bridge on 5 May.
diplomacy   | On 5 May the foreign minister flew to Vienna.
diplomacy   | The embassy in Toru reopened on 5 May.
diplomacy   | The Commonwealth suspended the country on 5 May.
diplomacy   | On 5 May the bank froze its second loan.
diplomacy   | An advance party of observers arrived on 5 May.
diplomacy   | The neighbours signed a treaty on water on 5 May.
diplomacy   | The ambassador was told to pack his bags on 5 May.
diplomacy   | The truce talks broke down on 5 May.
diplomacy   | On 5 May Oslo offered to mediate.
diplomacy   | The union lifted its sanctions on 5 May.
diplomacy   | The peacekeepers began to leave on 5 May.
diplomacy   | A French envoy was received at the palace on 5 May.
diplomacy   | The border was shut to lorries on 5 May.
diplomacy   | On 5 May the pope landed in the capital.
diplomacy   | The country took its seat in the council on 5 May.
diplomacy   | On 5 May the mission packed up and went home.
diplomacy   | Washington recognised the new government on 5 May.
media       | The daily Vox was taken off the stands on 5 May.
media       | On 5 May the signal of Radio Sava was cut in mid-sentence.
media       | The regulator fined two channels on 5 May.
media       | The presenter of the evening news was replaced on 5 May.
media       | Reporters were kept out of the chamber on 5 May.
media       | The weekly printed a blank front page on 5 May.
media       | A new radio station went on the air on 5 May.
media       | The state printer refused to print the Herald on 5 May.
media       | Access to Facebook was restored on 5 May.
media       | The licence of Tele Uno runs out on 5 May.
media       | The paper's last issue came out on 5 May.
media       | Hackers brought down the site of the news agency on 5 May.
media       | The minister's nephew bought the channel on 5 May.
media       | On 5 May the network dropped its satire show.
media       | Censors cut eleven minutes from the film on 5 May.
other       | The cabinet was sworn in on 5 May.
other       | The central bank devalued the crown on 5 May.
other       | The finance minister threw in the towel on 5 May.
other       | A new chief of staff was named on 5 May.
other       | The old king was laid to rest on 5 May.
other       | The coalition fell apart on 5 May.
other       | Parliament convened on 5 May for its autumn session.
other       | Bread went up by a fifth on 5 May.
other       | The house chose a speaker on 5 May.
other       | The premier survived a vote of confidence on 5 May.
other       | The party split in two on 5 May.
other       | The president underwent surgery on 5 May.
other       | The refinery was sold to a Swiss firm on 5 May.
other       | The government stepped down on 5 May.
other       | An earthquake shook the south on 5 May.
other       | The ombudsman's term ended on 5 May.
other       | A poll published on 5 May put the Greens at 12 per cent.
other       | The new bridge over the Tiva was opened on 5 May.
other       | The army chief was retired on 5 May.
election    | The Farmers' League won the by-election at Dorn on 5 May.
election    | On 5 May his lead shrank to four hundred votes.
election    | The referendum failed on 5 May for want of voters.
election    | The mayor announced on 5 May that he would seek a third term.
election    | Two lists merged on 5 May, the last day for it.
election    | Nominations closed on 5 May.
election    | The winner was known only on 5 May.
election    | On 5 May the tribunal ordered the boxes of eleven stations to be opened.
election    | Soldiers cast their ballots two days early, on 5 May.
election    | The deposit for candidates was raised on 5 May.
election    | Posters of the Union were torn down on 5 May.
election    | He failed to make the run-off on 5 May.
election    | The seats were shared out on 5 May.
legislation | A law against begging came into being on 5 May.
legislation | The assembly gave the budget its blessing on 5 May.
legislation | The tribunal declared the tax unlawful on 5 May.
legislation | The age of consent was raised on 5 May.
legislation | The presidential pardon law was read for the second time on 5 May.
legislation | The council of ministers decreed a week without traffic on 5 May.
legislation | The emergency ended on 5 May.
legislation | On 5 May the lower house rejected the accord on fisheries.
legislation | The new penal code was published in the gazette on 5 May.
legislation | The committee adopted nine amendments on 5 May.
legislation | The ban on the import of cars was eased on 5 May.
legislation | Parliament cut its own term to three years on 5 May.
detention   | The bishop's driver was stopped and held overnight on 5 May.
detention   | A jury cleared the colonel on 5 May.
detention   | The case against the two bankers collapsed on 5 May.
detention   | The prison gates opened for 40 men on 5 May.
detention   | The student leader is to face a military court on 5 May.
detention   | Police came for the trade unionist at dawn on 5 May.
detention   | His passport was taken from him on 5 May.
detention   | The deputy lost his immunity on 5 May.
detention   | On 5 May a judge ordered the arrest of the former minister.
detention   | The hearing was put off to 5 May.
detention   | A life term was upheld on 5 May.
detention   | The lawyer was disbarred on 5 May.
detention   | Forty-one demonstrators spent the night of 5 May in cells.
detention   | Two smugglers were caught on 5 May.
detention   | The accused fainted in the dock on 5 May.
detention   | On 5 May the exile was sent back in handcuffs.
detention   | Witnesses were heard on 5 May.
detention   | The suspects were flown to the capital on 5 May.
protest     | The sit-in at the town hall ended on 5 May.
protest     | The rail strike spread to the south on 5 May.
protest     | On 5 May about 300 tractors rolled into the capital.
protest     | A petition with 60,000 names was carried to the palace on 5 May.
protest     | The markets stayed empty on 5 May.
protest     | The hunger strike of the five is over since 5 May.
protest     | Pickets went up at the steelworks on 5 May.
protest     | Lecturers boycotted the examinations on 5 May.
protest     | The mothers of the disappeared walked round the square on 5 May.
protest     | Railwaymen worked to rule on 5 May.
protest     | On 5 May the port was at a standstill.
protest     | Deputies of the opposition walked out of the chamber on 5 May.
protest     | Crowds jeered the minister on 5 May.
protest     | The judges put on black ribbons on 5 May.
protest     | The rally drew ten thousand on 5 May.
protest     | The employees occupied the mill on 5 May.
protest     | On 5 May the fishermen sailed up the river in protest.
violence    | A policeman shot a boy on 5 May.
violence    | Thugs broke up the meeting on 5 May.
violence    | The district chief was stabbed on 5 May.
violence    | On 5 May a bomb was thrown at the party's house.
violence    | Six died when the roof of the school fell in on 5 May.
violence    | The garrison was overrun on 5 May.
violence    | An aid worker was taken hostage on 5 May.
violence    | Arsonists burnt the archive on 5 May.
violence    | On 5 May the ferry went down with forty on board.
violence    | The deputy's car was riddled with bullets on 5 May.
violence    | Stones were thrown at the procession on 5 May.
violence    | The ceasefire was broken on 5 May.
violence    | A prisoner was tortured to death on 5 May.
violence    | Jets bombed the camp on 5 May.
violence    | Two clans came to blows over a well on 5 May.
violence    | The uprising was crushed on 5 May.
violence    | The priest was threatened with a gun on 5 May.
violence    | On 5 May a landmine cost a herdsman his leg.
statement   | The minister said on 5 May that the harvest was safe.
statement   | On 5 May the party's leader ruled out a coalition.
statement   | The central bank expects a lean year, it wrote on 5 May.
statement   | The observers praised the clerks on 5 May.
statement   | The patriarch condemned the killings on 5 May.
statement   | A joint appeal of nine parties was read on 5 May.
statement   | The president addressed the nation on 5 May.
statement   | On 5 May the commission answered its critics.
statement   | The ambassador called the trial a farce on 5 May.
statement   | The foreign office demanded an explanation on 5 May.
statement   | On 5 May the league complained of threats.
statement   | The governor boasted on 5 May of a record turnout.
statement   | The monitors published their findings on 5 May.
statement   | The widow spoke for the first time on 5 May.
statement   | The army made it plain on 5 May that it would stay in barracks.
diplomacy   | The talks in Geneva resumed on 5 May.
diplomacy   | The two foreign ministers shook hands on 5 May.
diplomacy   | A trade mission from Japan came on 5 May.
diplomacy   | On 5 May the United States cut off military aid.
diplomacy   | The consul was expelled on 5 May.
diplomacy   | The ceasefire agreement was signed on 5 May.
diplomacy   | The country applied for membership of the union on 5 May.
diplomacy   | The new ambassador handed over his letters on 5 May.
diplomacy   | The president was in Ankara on 5 May.
diplomacy   | The summit opened on 5 May.
diplomacy   | On 5 May the council voted to send blue helmets.
diplomacy   | The gas talks broke off on 5 May.
diplomacy   | Refugees began to cross back over the frontier on 5 May.
diplomacy   | The fund's team arrives on 5 May.
diplomacy   | On 5 May the envoy shuttled between the two camps.
diplomacy   | The two countries agreed on 5 May to open three crossings.
media       | The newspaper was closed by the court on 5 May.
media       | On 5 May two reporters lost their accreditation.
media       | The television tower was cut from the grid on 5 May.
media       | The editor-in-chief was dismissed on 5 May.
media       | From 5 May all radio stations must play the anthem.
media       | Internet access was cut on 5 May.
media       | On 5 May the last independent weekly folded.
media       | The entire print run was seized on 5 May.
media       | The programme was taken off after the broadcast of 5 May.
media       | State television gave the ruling party 80 per cent of its news on 5 May.
other       | On 5 May a Cossack choir sang in the capital.
other       | Inflation reached 9 per cent, the office of statistics found on 5 May.
other       | A new cabinet was named on 5 May.
other       | The governor died in his sleep on 5 May.
other       | The bank closed its doors on 5 May.
other       | The currency lost a tenth of its value on 5 May.
other       | The congress of the party opened on 5 May.
other       | The founder of the party turned eighty on 5 May.
other       | The mandate of the judge expired on 5 May.
other       | The deputy changed sides on 5 May.
other       | Floods cut off nine villages on 5 May.
other       | Petrol was rationed from 5 May.
other       | The general took over as head of the council on 5 May.
other       | The coalition agreement was initialled on 5 May.
other       | The minister of health was sacked on 5 May.
other       | The census began on 5 May.
election    | The tally sheets of Orsk went missing on 5 May.
election    | Turnout in the hills had passed half by noon on 5 May.
election    | The last box was opened on 5 May.
election    | A second ballot was ruled out on 5 May.
election    | On 5 May the Alliance got its twentieth seat.
election    | The vote was set aside in four districts on 5 May.
election    | She topped the poll in Mersa on 5 May.
election    | The country goes back to the polls on 5 May.
election    | Early on 5 May the electoral commission stopped giving figures.
election    | The independents registered as a group on 5 May.
election    | The contest for the mayoralty ended in a draw on 5 May.
election    | On 5 May he was declared elected unopposed.
legislation | The text was voted through at night on 5 May.
legislation | On 5 May the president put the reform into effect by decree.
legislation | Smoking in taverns is forbidden since 5 May.
legislation | The ceiling on rents was lifted on 5 May.
legislation | The veto was overridden on 5 May.
legislation | A clause on dual nationality was struck out on 5 May.
legislation | The state of emergency was declared on 5 May.
legislation | On 5 May the regional assembly voted to rename the province.
legislation | The toll on the bridge was abolished on 5 May.
legislation | The ministers agreed on a draft press law on 5 May.
legislation | Military service was cut to nine months on 5 May.
legislation | The ordinance lapsed on 5 May.
detention   | The two Danes were deported on 5 May.
detention   | His house arrest was lifted on 5 May.
detention   | The judge sent the four back to their cells on 5 May.
detention   | A fine of nine thousand was imposed on the singer on 5 May.
detention   | The fugitive was tracked down on 5 May.
detention   | The public prosecutor opened an inquiry on 5 May.
detention   | Their release was refused on 5 May.
detention   | Thirteen sailors remain in custody, among them the captain, seized on 5 May.
detention   | On 5 May the tribunal heard the first of 40 witnesses.
detention   | The opposition leader was stopped at the airport on 5 May and taken away.
detention   | He began his sentence on 5 May.
detention   | The verdict fell on 5 May.
protest     | Peasants cut the road to the coast on 5 May.
protest     | The students' march was turned back on 5 May.
protest     | On 5 May no bus left the depot.
protest     | Pensioners banged pots under the minister's window on 5 May.
protest     | The union of teachers gave notice of a strike on 5 May.
protest     | The blockade of the refinery was lifted on 5 May.
protest     | Prisoners in Block C refused their food on 5 May.
protest     | On 5 May the crowd grew to forty thousand.
protest     | The tram drivers are out since 5 May.
protest     | Followers of the sheikh gathered at his house on 5 May.
protest     | The vigil ended on 5 May.
protest     | Doctors in the capital treat only emergencies since 5 May.
violence    | Two guards were killed on 5 May.
violence    | The mayor's son was beaten unconscious on 5 May.
violence    | On 5 May the rebels blew up the pipeline.
violence    | The mosque was set on fire on 5 May.
violence    | Police opened fire on the crowd on 5 May.
violence    | A shootout in the port left three dead on 5 May.
violence    | A railway bridge was blown up on 5 May.
violence    | Supporters of the two parties clashed on 5 May.
violence    | The missing girl was found murdered on 5 May.
violence    | On 5 May an explosion shook the barracks.
violence    | Looters stripped the warehouse on 5 May.
violence    | A candidate was fired at on 5 May.
violence    | The convoy was ambushed on 5 May.
violence    | Raiders burned six villages on 5 May.
statement   | The chief justice rejected the charge on 5 May.
statement   | On 5 May the observers found fault with the count.
statement   | The premier blamed foreign agents on 5 May.
statement   | The church called for calm on 5 May.
statement   | The institute released its study on 5 May.
statement   | The mission's interim report of 5 May speaks of pressure on voters.
statement   | On 5 May the two bishops wrote to the king.
statement   | The ministry said nothing until 5 May.
statement   | He repeated the threat on 5 May.
statement   | The ombudsman criticised the police on 5 May.
statement   | The trade union wants higher pay, its leader said on 5 May.
diplomacy   | The envoy of the secretary-general arrived on 5 May.
diplomacy   | The neighbouring states closed their airspace on 5 May.
diplomacy   | Moscow recalled its ambassador on 5 May.
diplomacy   | The delegation flew home on 5 May.
diplomacy   | On 5 May the contact group met in Rome.
diplomacy   | The bloc imposed an arms embargo on 5 May.
diplomacy   | The president received the Turkish ambassador on 5 May.
diplomacy   | Both sides initialled the accord on 5 May.
diplomacy   | On 5 May the donors pledged four billion.
diplomacy   | The visa requirement for Chileans ended on 5 May.
media       | On 5 May state radio interrupted its programme.
media       | The journalist's camera was taken from him on 5 May.
media       | The regulator revoked the licence of Canal 4 on 5 May.
media       | Newsprint ran out on 5 May.
media       | The websites of six papers were blocked on 5 May.
media       | The TV debate of 5 May was watched by two million.
media       | Kiosks were told on 5 May not to sell the daily.
other       | The president's wife gave birth on 5 May.
other       | The head of the secret service was dismissed on 5 May.
other       | Milk prices were freed on 5 May.
other       | The new parliament met for the first time on 5 May.
other       | Drought was declared in the east on 5 May.
other       | The general was named prime minister on 5 May.
other       | A survey of 5 May gave the premier 40 per cent.
other       | The party elected a new leader on 5 May.
other       | The airline went bankrupt on 5 May.
election    | The commission's computers were down until 5 May.
election    | Villagers at Oru chased the polling clerk away on 5 May and no vote was held.
election    | On 5 May the Centre lost its only seat in the north.
election    | Ballot papers for the prisons were printed on 5 May.
election    | The bishop's brother won the mayoralty on 5 May.
election    | The vote count in the port was watched by the army on 5 May.
election    | His nomination was thrown out on 5 May because a signature was missing.
election    | The referendum question was settled on 5 May.
election    | On 5 May two of the candidates stood down for the third.
legislation | The children's act was passed on 5 May.
legislation | Parliament did away with the death penalty on 5 May.
legislation | The prefect banned all processions on 5 May.
legislation | On 5 May the law on foreign agents was tightened.
legislation | The new tax on sugar applies from 5 May.
legislation | The regulation on taxis was withdrawn on 5 May.
legislation | The president vetoed the pension bill on 5 May.
legislation | A motion to amend the constitution was tabled on 5 May.
detention   | The lawyer of the accused was herself arrested on 5 May.
detention   | Three fishermen were brought before the judge on 5 May.
detention   | The court of appeal halved his sentence on 5 May.
detention   | The police raided the offices of the League on 5 May.
detention   | Eleven of the prisoners were let go on 5 May.
detention   | On 5 May the blogger was fined a month's pay.
detention   | The investigator closed the file on 5 May.
detention   | He has been held without charge since 5 May.
protest     | Three hundred women sat in the road on 5 May.
protest     | The opposition held its first rally in the capital on 5 May.
protest     | The bus drivers' strike collapsed on 5 May.
protest     | Relatives of the missing chained themselves to the gate on 5 May.
protest     | Markets, schools and banks were closed by the strike of 5 May.
violence    | The headman was hacked to death on 5 May.
violence    | A bomb under the bridge was found in time on 5 May.
violence    | Rebels fired on a patrol on 5 May.
violence    | The police station was stormed on 5 May.
violence    | On 5 May five people drowned when a ferry capsized.
violence    | A soldier killed his officer on 5 May.
violence    | The market at Dova burned down on 5 May.
violence    | Two journalists were beaten by guards on 5 May.
statement   | The observers' chief read out her report on 5 May.
statement   | The prime minister denied the story on 5 May.
statement   | The nuncio expressed regret on 5 May.
statement   | The chairman thanked the voters on 5 May.
statement   | On 5 May the human rights office counted 19 cases of beating.
statement   | The army issued a statement on 5 May.
statement   | A letter of the prisoners was made public on 5 May.
statement   | The defence minister insisted on 5 May that nobody had fired.
diplomacy   | Foreign ministers of the bloc met on 5 May.
diplomacy   | On 5 May the queen received the new envoy.
diplomacy   | The treaty on the river entered into force on 5 May.
diplomacy   | The monitors were refused entry on 5 May.
diplomacy   | On 5 May the two governments agreed to exchange ambassadors.
media       | A bookseller had to hand over all copies of the magazine on 5 May.
media       | On 5 May the radio station in Kelu came back on the air.
media       | Television showed the trial live on 5 May.
other       | On 5 May the minister of transport handed in his resignation.
other       | The leader of the Greens stepped aside on 5 May.
other       | The party congress ended on 5 May.
other       | The harvest began on 5 May.
other       | The bank raised its interest rate on 5 May.
other       | The house sat for the last time on 5 May.
other       | The new airport was inaugurated on 5 May.
protest     | The workers of the sugar mill stopped the machines on 5 May.
diplomacy   | The World Bank stopped its payments on 5 May.
election    | The islanders' votes were flown in on 5 May.
election    | The Union of Peasants fielded 90 candidates on 5 May.
election    | On 5 May the winner in Ward 9 was found to be a minor.
election    | Both camps claimed the city hall on 5 May.
election    | The list of the Pensioners' Party was struck out on 5 May.
election    | Voters in the delta waded to the booths on 5 May.
election    | The incumbent took 51 per cent on 5 May.
election    | Only one person came to vote at Station 14 on 5 May.
legislation | On 5 May the wearing of masks at rallies became an offence.
legislation | The law of succession was amended on 5 May.
legislation | The senate buried the bill on abortion on 5 May.
legislation | The governor's order of 5 May limits the sale of petrol.
legislation | The ban on night flights expired on 5 May.
detention   | The sculptor is being tried since 5 May.
detention   | The former minister was questioned for the third time on 5 May.
detention   | On 5 May the tribunal found the four guilty.
detention   | The pardon for the generals was announced on 5 May.
detention   | The journalist left prison on 5 May.
detention   | His lawyers lodged an appeal on 5 May.
detention   | The families were allowed to see the prisoners on 5 May.
protest     | Flight crews stayed at home on 5 May.
protest     | The demonstrators were driven from the bridge on 5 May.
protest     | About a hundred monks walked to the dam on 5 May.
protest     | A crowd with lanterns waited outside the court on 5 May.
protest     | The miners ended their fast on 5 May.
protest     | Hospital staff wore badges saying No on 5 May.
violence    | A shell killed two children on 5 May.
violence    | The opposition candidate's house was stoned on 5 May.
violence    | On 5 May armed men held up a bus.
violence    | The attackers fled on 5 May leaving a rifle behind.
violence    | A riot in the prison cost four lives on 5 May.
violence    | Eight soldiers fell in the battle for the pass on 5 May.
violence    | The clerk was run over on 5 May by a lorry without plates.
statement   | The opposition's lawyer called the ruling a bad joke on 5 May.
statement   | The rector defended his decision on 5 May.
statement   | The two unions published a common manifesto on 5 May.
statement   | The king broke his silence on 5 May.
statement   | The committee found on 5 May that the fire was no accident.
diplomacy   | The mediator left empty-handed on 5 May.
diplomacy   | On 5 May the two navies held joint exercises.
diplomacy   | The union granted a loan of two million on 5 May.
diplomacy   | A consulate was opened in Dara on 5 May.
diplomacy   | The president flew to the summit on 5 May.
diplomacy   | The country was readmitted to the league on 5 May.
diplomacy   | On 5 May the two leaders spoke by telephone.
media       | The Evening Post appeared with three white columns on 5 May.
media       | A reporter's notes were seized on 5 May.
media       | The transmitter on Mount Kor fell silent on 5 May.
media       | On 5 May the ministry summoned six editors.
media       | The film about the war was banned from the cinemas on 5 May.
media       | The radio's licence was renewed on 5 May.
media       | The newspaper sellers were chased from the square on 5 May.
other       | The dam at Luso burst on 5 May.
other       | The bishop was enthroned on 5 May.
other       | The price of rice doubled on 5 May.
other       | The chief of police retired on 5 May.
other       | On 5 May the party of the farmers chose a woman to lead it.
other       | The trade figures of 5 May show a deficit.
other       | The minister left the coalition on 5 May.
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
