"""Which category the clause of a date tells of: a case is a line of category and sentence, its date being `5 May`."""

import pytest

from briefing.importer.steps.categories import category_of

TOLD = """
legislation | Since 5 May it is a crime to offend the head of state.
election    | On 5 May the party put up a schoolteacher against the mayor.
media       | The station's owner was told on 5 May to sell.
media       | The journalists' union elected a new chair on 5 May.
detention   | The inquiry into the bank was closed on 5 May.
legislation | The immunity of deputies was done away with on 5 May.
legislation | Demonstrations need a permit from 5 May.
election    | The polling officers of Ruma had not been paid by 5 May.
other       | Heavy rains washed away two bridges on 5 May.
diplomacy   | The two armies swapped prisoners on 5 May.
protest     | Six prisoners stopped eating on 5 May.
diplomacy   | On 5 May visa-free travel to the Schengen countries began.
statement   | On 5 May he announced on television that he would not stand again.
violence    | A policeman lost an eye and nine people were treated for burns on 5 May.
statement   | On 5 May the chairman of the bar would not rule out that judges had been paid.
violence    | A fire in the printing works on 5 May destroyed the whole edition.
protest     | On 5 May the dockers stayed at home in protest at the new hours.
detention   | On 5 May the three of them were in the dock.
detention   | Officers in plain clothes came for him at dawn on 5 May.
statement   | 5 May – The synod calls the law unjust.
statement   | On 5 May the ministry dismissed the report as biased.
media       | On 5 May the authority warned two radio stations for insulting the president.
protest     | On 5 May nurses walk out of their wards.
protest     | Two bridges were blocked by taxi drivers on 5 May.
protest     | She has been fasting since 5 May.
violence    | A crowd pelted the buses with bottles on 5 May.
violence    | The bookseller has not been seen since 5 May.
detention   | The colonel's court martial opened on 5 May.
detention   | On 5 May the former minister failed to appear in court.
media       | WhatsApp could no longer be reached on 5 May.
media       | The weekly came out for the last time on 5 May.
diplomacy   | From 5 May the mission was joined by 40 observers from the region.
legislation | On 5 May the rules on rent expired.
election    | From 5 May the campaign silence applies.
election    | On 5 May the party's registration was lifted, and the tribunal suspended the movement's registration too.
statement   | On 5 May observers call the ballot orderly but unfair.
other       | On 5 May he gave up his seat.
election    | On 5 May the commission registered the seventh candidate.
election    | Polling stations opened at seven on 5 May.
election    | On 5 May the ruling party won 54 of the 90 seats.
election    | The president called snap elections on 5 May.
election    | On 5 May the campaign ended with concerts in all the cities.
election    | The final results were announced on 5 May.
election    | On 5 May the court annulled the vote in four districts.
election    | He withdrew from the race on 5 May.
election    | On 5 May the party named its candidate for the presidency.
election    | The recount in the capital began on 5 May.
election    | On 5 May the two went into a run-off.
election    | Parliament was dissolved on 5 May.
election    | On 5 May the Supreme Court rejected his petition against the outcome.
election    | The list of the coalition was refused registration on 5 May.
election    | On 5 May the deadline for filing nominations passed.
election    | The ballot was put off to 5 May.
election    | On 5 May turnout had reached 41 per cent by noon.
election    | In the primary of 5 May he beat the governor.
election    | On 5 May the candidates met for a televised debate.
election    | The electoral roll was closed on 5 May.
election    | On 5 May she was declared the winner.
election    | On 5 May 62 per cent voted for the constitution.
election    | Candidates may be nominated until 5 May.
election    | On 5 May voters in the three regions choose new councils.
election    | The electoral commission set the date for 5 May.
election    | On 5 May the opposition announced that it would boycott the vote.
election    | The count was interrupted on 5 May.
election    | On 5 May a court in the capital struck his name off the ballot.
election    | Voting abroad began on 5 May.
election    | The mandate of the new house was shared out on 5 May.
election    | On 5 May the alliance put forward the rector as its candidate.
election    | Observers found stuffed boxes in two districts on 5 May.
election    | On 5 May the incumbent was re-elected with 71 per cent.
election    | The results of 5 May were declared void.
election    | 5 May – The CEC publishes the list of 14 parties admitted to the ballot.
election    | Only 38 per cent of those entitled went to vote on 5 May.
election    | The joint candidate of the opposition, a surgeon, was presented on 5 May.
election    | A second recount, finished on 5 May, changed nothing.
election    | The party's list was struck out on 5 May because eleven signatures were found to be forged.
election    | Posters of the challenger were torn down on 5 May in all the villages of the valley.
election    | The ruling coalition kept its two-thirds majority in the vote of 5 May.
election    | On 5 May deputies set the date of the early election.
election    | On 5 May the deadline for the registration of parties ran out with nineteen applications.
election    | The district commission recounted nine ballot boxes on 5 May.
election    | On 5 May the leader of the Greens announced his candidacy.
election    | The repeat vote in two villages was set for 5 May.
election    | On 5 May, at 53 stations out of 61, the protocols were not posted on the door.
election    | Two thirds of the electorate stayed at home on 5 May.
legislation | On 5 May the government tabled a bill on assemblies.
legislation | Parliament passed the amendments in second reading on 5 May.
legislation | The state of emergency was extended by 30 days on 5 May.
legislation | On 5 May the president signed the law into force.
legislation | The new criminal code takes effect on 5 May.
legislation | On 5 May the Constitutional Court struck down the tax.
legislation | A curfew was imposed on the city on 5 May.
legislation | On 5 May the senate threw out the draft law on NGOs.
legislation | The decree on fuel prices was withdrawn on 5 May.
legislation | On 5 May lawmakers scrapped the two-term limit.
legislation | The congress approved a new tax on mining on 5 May.
legislation | On 5 May gatherings of more than ten people were banned.
legislation | The draft constitution was published on 5 May.
legislation | On 5 May the city council raised fares by a third.
legislation | The moratorium on executions was lifted on 5 May.
legislation | The deputies voted on 5 May by 81 to 12 for the new law on parties.
legislation | On 5 May emergency rule was lifted in the two provinces.
legislation | A law that makes insult of the president a crime has been in force since 5 May.
legislation | On 5 May the cabinet approved a draft that raises the threshold to seven per cent.
legislation | The president vetoed the language bill on 5 May.
legislation | On 5 May the ordinance on public meetings was published in the official gazette.
legislation | The upper house sent the bill back on 5 May.
legislation | On 5 May the governor forbade all assemblies until further notice.
legislation | The new constitution was adopted by referendum on 5 May.
legislation | On 5 May martial law was declared.
legislation | Parliament ratified the treaty on 5 May.
legislation | On 5 May the term of the president was lengthened from five to seven years.
legislation | 5 May – The Senate approves the press bill without a vote against.
legislation | Under a decree of 5 May, civil servants need leave to travel.
legislation | The rule, in force since 5 May, forbids parties to take money from abroad.
legislation | On 5 May the assembly abolished the death penalty.
legislation | On 5 May the court ruled that the ban on head scarves breached the constitution.
legislation | The budget for the coming year was adopted on 5 May.
legislation | The government raised the price of bread by decree on 5 May.
legislation | On 5 May all parties but one were outlawed.
legislation | The night curfew ended on 5 May.
legislation | On 5 May parliament changed the electoral code for the fourth time in ten years.
legislation | A regulation of 5 May obliges cafes to copy the passports of their guests.
legislation | On 5 May the head of state sent the law on languages back to parliament.
legislation | The committee on legal affairs finished its work on the bill on 5 May.
legislation | The ban on public meetings runs out on 5 May.
detention   | The arrest of two union leaders on 5 May caused an outcry.
detention   | He was taken into custody on 5 May at the airport.
detention   | On 5 May a military tribunal handed the colonel a seven-year term.
detention   | The former minister received a suspended sentence of three years on 5 May.
detention   | On 5 May investigators searched the flat of the lawyer and carried off her computer.
detention   | Her husband was led away in handcuffs on 5 May.
detention   | The appeal court cut his term by half on 5 May.
detention   | On 5 May he was granted bail and left the building by a side door.
detention   | The prosecutor asked for twelve years on 5 May.
detention   | The hearing was adjourned on 5 May because a witness did not appear.
detention   | On 5 May the deputy was stripped of his immunity and charged with fraud.
detention   | A warrant for his arrest was issued on 5 May.
detention   | Four students picked up on 5 May were let go after midnight.
detention   | On 5 May the activist walked free after 14 months in jail.
detention   | The verdict in the case of the miners was read out on 5 May.
detention   | He has been behind bars since 5 May.
detention   | She was fined the equivalent of 200 euros on 5 May for taking part in an unsanctioned picket.
detention   | On 5 May the security service opened a criminal case against the editor.
detention   | His pre-trial detention was extended by two months on 5 May.
detention   | On 5 May police raided the headquarters of the party and took away documents.
detention   | The court acquitted all nine defendants on 5 May.
detention   | The president pardoned 42 prisoners on 5 May.
detention   | Police detain 14 people at the bus station on 5 May, among them two minors.
detention   | Karimov, 58, a former deputy minister, was jailed for nine years on 5 May for bribe-taking.
detention   | On 5 May the trial of the five editors entered its second week.
detention   | The Supreme Court on 5 May refused to hear her appeal against the sentence.
detention   | On 5 May he was moved from the remand prison to a penal colony in the north.
detention   | Since 5 May nobody has been allowed to see the prisoner.
detention   | Investigators summoned the bishop for questioning on 5 May.
detention   | On 5 May the last of the 31 detainees were released without charge.
detention   | An amnesty that freed 1,200 prisoners came on 5 May.
detention   | The lawyer was disbarred and charged with leaking state secrets on 5 May.
detention   | On 5 May the judge sent the case back to the prosecutor for want of evidence.
detention   | 5 May – Two bloggers are remanded for 30 days.
detention   | The colonel, who had been in hiding since the coup, gave himself up on 5 May.
detention   | On 5 May the security forces rounded up some forty members of the movement.
detention   | The court's ruling of 5 May left the three in custody until August.
detention   | A city court found the editor guilty of libel on 5 May.
detention   | On 5 May his lawyer was let in to see him for the first time.
detention   | The charges against the mayor were dropped on 5 May.
detention   | On 5 May the jury found all four not guilty.
detention   | He began to serve his term on 5 May.
detention   | The students expelled after the rally were questioned on 5 May.
detention   | On 5 May a court in the provincial capital ruled that the two brothers should stay behind bars for another month.
detention   | Police stopped the bus on 5 May and took eleven of the passengers to the station, where they spent the night.
detention   | On 5 May the anti-corruption agency brought charges against the former head of customs.
detention   | She was released on 5 May on condition that she does not leave the city.
detention   | The hearing of 5 May lasted eleven minutes.
protest     | On 5 May nurses walked off the job in three hospitals.
protest     | Drivers of the city's buses downed tools on 5 May.
protest     | A sit-in began in front of the ministry on 5 May.
protest     | On 5 May some four thousand people turned out in the capital to demand his release.
protest     | Farmers blocked the highway with tractors on 5 May.
protest     | On 5 May the teachers suspended their strike.
protest     | A work stoppage at the refinery on 5 May lasted three hours.
protest     | On 5 May mothers of conscripts held up portraits outside the barracks.
protest     | Students occupied the rector's office on 5 May.
protest     | On 5 May shops stayed shut across the north in answer to the call for a general strike.
protest     | The prisoner ended his hunger strike on 5 May.
protest     | On 5 May thousands took to the streets of the port.
protest     | A rally of the opposition drew 10,000 people on 5 May.
protest     | On 5 May about thirty women lit candles on the steps of the cathedral.
protest     | Veterans pitched tents before the parliament building on 5 May.
protest     | Taxi drivers staged a go-slow on 5 May.
protest     | The demonstration planned for 5 May was called off.
protest     | On 5 May a crowd gathered outside the prison and chanted his name.
protest     | More than 900 dockers laid down their tools on 5 May over unpaid wages.
protest     | On 5 May a column of cars with flags drove through the centre, hooting.
protest     | The strike at the copper mine entered its fourth week on 5 May.
protest     | On 5 May the opposition held the largest rally since independence.
protest     | Pensioners stood in the rain before the ministry on 5 May with empty pots.
protest     | The march of 5 May passed off peacefully.
protest     | On 5 May, villagers stopped lorries carrying ore to the port.
protest     | Parents kept their children out of school on 5 May in protest at the closure.
protest     | On 5 May the hunger strikers were taken to hospital.
protest     | Tens of thousands mourned the poet on 5 May; the procession turned into a demonstration.
protest     | The union called a 24-hour stoppage for 5 May.
protest     | 5 May – Some 200 tenants spend the night in tents before the town hall.
protest     | The railwaymen's strike, called for 5 May, was averted at the last minute.
protest     | On 5 May a lone protester with a blank sheet of paper stood on the main square.
protest     | Workers at the cement plant went back to work on 5 May.
protest     | On 5 May the organisers put the number of marchers at 60,000, the police at 8,000.
protest     | Women in black walked in silence through the old town on 5 May.
protest     | Lawyers boycotted the courts on 5 May.
protest     | On 5 May the bus drivers of the capital refused to work, and people walked to their offices.
protest     | About 400 people, most of them pensioners, assembled on 5 May in front of the electricity company.
protest     | On 5 May the strike committee accepted the offer and the mine reopened.
protest     | The procession of 5 May was the largest that the town had seen since the war.
protest     | On 5 May the students ended their occupation of the faculty.
violence    | On 5 May three people were killed when soldiers opened fire.
violence    | A petrol bomb was thrown at the house of the candidate on 5 May.
violence    | He died of his wounds on 5 May.
violence    | On 5 May masked men beat up a reporter near his home.
violence    | A grenade went off at the market on 5 May.
violence    | The body of the missing trade unionist was found on 5 May.
violence    | On 5 May police used water cannon and rubber bullets against the marchers.
violence    | Clashes between supporters of the two parties left 12 injured on 5 May.
violence    | On 5 May gunmen ambushed a convoy on the border.
violence    | The office of the movement was set on fire on 5 May.
violence    | On 5 May deputies came to blows in the chamber.
violence    | The village was shelled on 5 May.
violence    | On 5 May the human rights lawyer was shot in front of her house.
violence    | Fourteen miners died in an explosion on 5 May.
violence    | An attempt on the life of the mayor failed on 5 May.
violence    | On 5 May unknown men smashed the windows of the newspaper.
violence    | On 5 May a car bomb killed the prosecutor of the district.
violence    | Unknown assailants stabbed the councillor on 5 May.
violence    | On 5 May riot police charged the crowd; 23 people were hurt.
violence    | The guard who shot the student on 5 May has not been found.
violence    | Two soldiers died on 5 May when their lorry hit a mine.
violence    | On 5 May a mob looted shops owned by foreigners.
violence    | The reporter was attacked with iron bars on 5 May.
violence    | On 5 May the mosque in the old town burned down.
violence    | A ferry sank on 5 May with the loss of 40 lives.
violence    | On 5 May rebels took the border town after a fight of six hours.
violence    | He was beaten by guards on 5 May and lost two teeth.
violence    | 5 May – A hand grenade is thrown into the garden of the judge.
violence    | The driver of the candidate was shot and wounded on 5 May.
violence    | On 5 May, security forces broke up the camp; two people died.
violence    | Five policemen were hurt on 5 May by stones.
violence    | On 5 May the rebels shot down a helicopter.
violence    | His deputy was stabbed to death on 5 May.
violence    | The ambush of 5 May cost nine soldiers their lives.
violence    | On 5 May the teacher's mutilated body was found in the river.
violence    | On 5 May shots were fired at the house of the chairwoman.
violence    | A bomb hidden in a litter bin went off on 5 May near the bus station.
violence    | On 5 May seven people lost their lives in a fire at a garment factory.
violence    | The boy who was hit by a rubber bullet on 5 May has lost an eye.
violence    | On 5 May a crowd tried to storm the prison.
statement   | On 5 May the union's spokesman called the decision a farce.
statement   | The bishops published a pastoral letter on 5 May.
statement   | On 5 May the leader of the opposition accused the government of fraud.
statement   | In an interview on 5 May he ruled out any concession.
statement   | The Parliamentary Assembly adopted a resolution on political prisoners on 5 May.
statement   | On 5 May Amnesty International urged the authorities to free him.
statement   | The observers presented their preliminary findings on 5 May.
statement   | On 5 May the minister denied that anyone had been tortured.
statement   | The committee voiced concern on 5 May over the fate of the detainees.
statement   | In his address to the nation on 5 May the president promised reforms.
statement   | The rapporteur's report on torture came out on 5 May.
statement   | On 5 May eleven organisations appealed to the president to pardon him.
statement   | The ambassador deplored the verdict on 5 May.
statement   | On 5 May the patriarch asked both sides to show restraint.
statement   | "We shall not leave," the spokesman told the agency on 5 May.
statement   | On 5 May human rights groups put the number of political prisoners at 214.
statement   | The ministry's account of 5 May speaks of an accident.
statement   | On 5 May the party distanced itself from its youth wing.
statement   | In a letter of 5 May, 44 writers asked for his release.
statement   | On 5 May the general said that the army would stay in its barracks.
statement   | Washington expressed regret on 5 May.
statement   | The report of 5 May names eleven officers.
statement   | The chief observer spoke on 5 May of a step backwards.
statement   | On 5 May the president thanked the voters.
statement   | The organisation's annual report, issued on 5 May, lists 61 attacks on reporters.
statement   | On 5 May the prime minister spoke to the nation.
statement   | The rector, in a speech on 5 May, compared the ministry to a barracks.
statement   | He repeated on 5 May that he was innocent.
statement   | On 5 May the chairman called for calm.
statement   | The UN rapporteur found on 5 May that torture was routine.
statement   | Asked about it on 5 May, the minister replied that he knew nothing.
statement   | On 5 May the spokesman of the ministry said that the reports were invented.
statement   | The union of writers protested in a letter of 5 May.
statement   | The president's office let it be known on 5 May that he was well.
statement   | On 5 May five former ministers published an appeal for talks.
diplomacy   | The foreign minister arrived in the capital on 5 May for two days of talks.
diplomacy   | On 5 May the two presidents met in Geneva.
diplomacy   | Brussels extended its sanctions on 5 May.
diplomacy   | On 5 May the ambassador was recalled for consultations.
diplomacy   | The government walked out of talks with the rebels on 5 May.
diplomacy   | A ceasefire was agreed on 5 May.
diplomacy   | On 5 May three diplomats were expelled.
diplomacy   | The mission of the OSCE opened its office on 5 May.
diplomacy   | On 5 May an association agreement was initialled.
diplomacy   | The envoy of the African Union began his mediation on 5 May.
diplomacy   | On 5 May he was refused a visa.
diplomacy   | The prime minister paid a visit to Moscow on 5 May.
diplomacy   | On 5 May the ambassador presented his credentials.
diplomacy   | The delegation of the European Parliament left on 5 May.
diplomacy   | On 5 May the country's membership of the organisation was suspended.
diplomacy   | On 5 May the two governments restored relations.
diplomacy   | The American secretary of state was received by the president on 5 May.
diplomacy   | On 5 May the Council of Europe sent a fact-finding team.
diplomacy   | The ministers signed a gas contract on 5 May.
diplomacy   | On 5 May the embassy closed its consular section.
diplomacy   | The border was reopened on 5 May.
diplomacy   | On 5 May the summit of the regional bloc broke up without a result.
diplomacy   | Peace talks open in Geneva on 5 May.
diplomacy   | On 5 May the observers were refused entry.
diplomacy   | The United States froze the assets of four officials on 5 May.
diplomacy   | On 5 May a loan of 300 million dollars was agreed with the IMF.
diplomacy   | The special envoy flew in on 5 May.
diplomacy   | 5 May – The foreign ministers of the six meet in the lakeside town.
diplomacy   | Moscow withdrew its ambassador on 5 May.
diplomacy   | On 5 May the two sides exchanged 34 prisoners of war.
diplomacy   | The European Union sent 120 observers, the first of whom landed on 5 May.
diplomacy   | The state visit of the king, planned for 5 May, was cancelled.
diplomacy   | On 5 May the country applied for membership.
diplomacy   | The negotiators signed a truce on 5 May.
diplomacy   | On 5 May the commission of the African Union suspended the country.
diplomacy   | On 5 May the prime minister flew to Brussels to meet the president of the Commission.
diplomacy   | The ambassadors of five countries walked through the camp on 5 May.
diplomacy   | On 5 May the Security Council extended the mandate of the mission by six months.
diplomacy   | The talks about the border were put off on 5 May.
media       | On 5 May the radio station lost its licence.
media       | Access to three news sites was blocked on 5 May.
media       | The weekly appeared for the last time on 5 May.
media       | On 5 May the whole print run of the newspaper was confiscated.
media       | State television cut away from the debate on 5 May.
media       | On 5 May the regulator took the channel off the air.
media       | The internet was shut down in the province on 5 May.
media       | On 5 May the channel broadcast a film about the leader of the opposition.
media       | The editor-in-chief of the daily was replaced on 5 May.
media       | On 5 May the news agency was denied accreditation.
media       | The monitoring of television news, begun on 5 May, found a heavy bias.
media       | On 5 May the newspaper came out with blank pages.
media       | On 5 May the ministry withdrew the accreditation of two correspondents.
media       | The newspaper's last independent printer refused to print it on 5 May.
media       | On 5 May the private channel went dark in the middle of the news.
media       | Mobile internet was cut off on 5 May.
media       | On 5 May the website of the newspaper came under attack.
media       | The broadcasting council fined the station on 5 May.
media       | On 5 May a new weekly appeared in the capital.
media       | The tax inspectorate sealed the editorial office on 5 May.
media       | Between 5 May and 9 May state television gave the president 71 per cent of its news time.
media       | On 5 May the journalist's blog was taken down.
media       | 5 May – The licence of Radio Free Voice is not renewed.
media       | The printer refused the newspaper's order on 5 May.
media       | On 5 May the channel dropped its evening talk show after a call from the ministry.
media       | Our study covers the evening news from 5 May.
media       | The newspaper closed on 5 May for lack of advertising.
media       | On 5 May reporters were kept out of the session.
media       | On 5 May the regulator blocked the messenger service.
media       | On 5 May the last issue of the magazine was sold out within an hour.
media       | The journalist was refused a seat in the press gallery on 5 May.
media       | From 5 May to 12 May we watched the main news of four channels.
media       | The television tower was taken over by soldiers on 5 May.
other       | On 5 May the prime minister tendered his resignation.
other       | The mayor stepped down on 5 May.
other       | On 5 May the head of the central bank was sacked.
other       | The new cabinet was sworn in on 5 May.
other       | On 5 May parliament chose a new speaker.
other       | A motion of no confidence failed by three votes on 5 May.
other       | On 5 May the currency was devalued by 20 per cent.
other       | The general was named minister of defence on 5 May.
other       | On 5 May a survey put the president's approval at 31 per cent.
other       | The factory was sold to an investor on 5 May.
other       | On 5 May an earthquake struck the south.
other       | The three parties signed a coalition pact on 5 May.
other       | On 5 May the ombudsman took up her post.
other       | The party expelled two of its members on 5 May.
other       | Inflation stood at 14 per cent on 5 May.
other       | On 5 May the government fell.
other       | The chairman of the electoral commission resigned on 5 May.
other       | On 5 May the finance minister presented the budget.
other       | The exchange rate fell to 412 to the dollar on 5 May.
other       | On 5 May the president underwent an operation abroad.
other       | The chief of staff was replaced on 5 May.
other       | On 5 May a new bridge was opened.
other       | Members of the coalition met on 5 May to share out the ministries.
other       | He fled the country on 5 May.
other       | The airline stopped its flights on 5 May.
other       | On 5 May the former president died at the age of 91.
other       | The commission of inquiry began its work on 5 May.
other       | 5 May – The minister of the interior leaves office.
other       | On 5 May he was elected chairman of the party by 312 votes to 88.
other       | The president has been in hospital since 5 May.
other       | On 5 May parliament refused its confidence to the cabinet.
other       | The central bank raised its rate to 12 per cent on 5 May.
other       | The trade union federation chose a new chairwoman on 5 May.
other       | A plane with 44 people on board was reported missing on 5 May.
other       | The statue of the founder was taken down on 5 May.
other       | Water returned to the flooded villages on 5 May.
other       | On 5 May the opposition chose a new chairman after three ballots.
other       | The minister of health offered her resignation on 5 May.
other       | On 5 May the first train crossed the new tunnel.
other       | The governor of the national bank was replaced by his deputy on 5 May.
other       | On 5 May petrol rose to 1.40 a litre.
"""

MISREAD = """
election    | The head of the electoral commission said on 5 May that he could not vouch for the figures.
election    | He conceded on 5 May, after three quarters of the stations had reported.
detention   | He was expelled from the university and on 5 May drafted into the army against his will.
detention   | The monk, who has been missing from his monastery since 5 May, is said to be in the military prison.
protest     | The funeral of the student on 5 May became the biggest demonstration of the year.
violence    | On 5 May a prisoner hanged himself in his cell.
statement   | Reporters Without Borders protested on 5 May.
statement   | In his sermon on 5 May the archbishop prayed for the prisoners.
media       | The book was seized at the airport on 5 May.
other       | On 5 May the party congress elected her as leader.
other       | The new governor arrived in the province on 5 May.
detention   | The former interior minister, who had been hiding in a monastery, was brought back to the capital in a helicopter on 5 May.
detention   | Nobody outside the family has been allowed to see the publisher since 5 May, when two cars stopped before his house.
detention   | The eldest of the brothers came home on 5 May, thirty kilograms lighter.
detention   | The hearing, at which the press was not admitted, was closed after nine minutes on 5 May.
detention   | The appeal of the miners' leader comes up on 5 May.
detention   | By 5 May more than 1,200 people had passed through the football stadium, which serves as a camp.
protest     | The refinery, idle for a week, started up again on 5 May after the men had got half of what they asked for.
protest     | Between 5 May and 9 May there was not a lesson in the schools of the province.
protest     | The tractors left the capital on 5 May; their drivers took a promise home.
protest     | A carnation lay on each seat of the chamber on 5 May, put there by the widows.
election    | The rector of the university told friends that he would be in the race by 5 May.
election    | The coalition chose a veterinary surgeon to lead its list on 5 May.
election    | The governing party's margin, four points on 5 May, was down to two by morning.
election    | Five of the parties had been told by 5 May that they might take part.
statement   | What the general thinks of the peace was to be heard on 5 May in the officers' club.
statement   | The ambassador left no doubt on 5 May what his government thought of the count.
other       | On 5 May the union's treasurer disappeared with the strike fund.
other       | Nine mayors went over to the ruling party on 5 May.
other       | The dam burst on 5 May and drowned the lower town.
"""
"""Sentences whose category needs more than their words: known failures, kept until one is read right."""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("category", "text"), rows(TOLD))
def test_category_of_a_sentence(category: str, text: str) -> None:
    assert category_of(text, 0, len(text), text.index("5 May")) == category


@pytest.mark.xfail(strict=True, reason="not told by words alone")
@pytest.mark.parametrize(("category", "text"), rows(MISREAD))
def test_category_that_is_misread(category: str, text: str) -> None:
    assert category_of(text, 0, len(text), text.index("5 May")) == category
