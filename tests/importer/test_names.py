"""Names: a table of sentences with the names that a reader takes from each, and what holds for any text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.importer.model import Bulletin, CleanArticle, CleanParagraph, FoundEntity, SourceText, Span
from briefing.importer.steps.names import find_names


def bulletin(
    *paragraphs: str, title: str = "", standfirst: str | None = None, publisher: str | None = None
) -> Bulletin:
    source = SourceText("bulletin.txt", "text/plain", "", 0, "", "utf-8")
    clean = tuple(CleanParagraph("table" if "\t" in text else "text", text, 1, 0, len(text)) for text in paragraphs)
    return Bulletin(source, (CleanArticle("article", title, standfirst, True, clean),), publisher=publisher)


def named(entities: list[FoundEntity], kind: str) -> set[str]:
    return {entity.name for entity in entities if entity.kind == kind}


def entity(entities: list[FoundEntity], name: str) -> FoundEntity:
    return next(each for each in entities if name in (each.name, *each.aliases))


# sentence | persons | parties | organisations | places   (names parted by `;`)
SENTENCES = """
The result reads: Adabo Barra – 227,708 votes (43.29%), Yamo Jamma – 208,487 (39.64%). Mr Barra was sworn in. | Adabo Barra; Yamo Jamma | | |
In Lesotho All Basotho Convention (ABC) gathered 10,000 people. | | All Basotho Convention | | Lesotho
There were 263,515 votes for Mr Zekaria and 12,000 votes for Tmeng Vuth. | Zekaria; Tmeng Vuth | | |
Final result: Taur Lobo 63.3%, Lu Olo 36.7%. President Lobo was sworn in. | Taur Lobo; Lu Olo | | |
Democratic Alliance (12 seats), Social Democratic Party (7), Kerano Social Democratic Association (5), Timber Bloc (1). | | Democratic Alliance; Social Democratic Party; Kerano Social Democratic Association; Timber Bloc | |
The Committee for Peace and Human Rights Watch met; the Front for Change and United Arden, a party, met too. | | Front for Change; United Arden | Committee for Peace; Human Rights Watch |
The Alliance for Change and Radio Kolda quarrelled; the Commission for Elections and Interior Minister Lind did too. | Lind | Alliance for Change | Radio Kolda; Commission for Elections |
The Party of Workers, Farmers and Youth met the Committee to Protect Journalists and the Office of the High Commissioner for Human Rights. | | Party of Workers, Farmers and Youth | Committee to Protect Journalists; Office of the High Commissioner for Human Rights |
The Community of Niger-Basin States met the Commission for Truth, Peace and Reconciliation. | | | Community of Niger-Basin States; Commission for Truth, Peace and Reconciliation |
The Alliance for Patriotic Reorientation and Construction won 12 seats and the Party for Work, Unity and Progress seven. | | Alliance for Patriotic Reorientation and Construction; Party for Work, Unity and Progress | |
Leaders of the Movement for the Society of Work and of the Beta Party met. | | Movement for the Society of Work; Beta Party | |
The Ownership, Unity and Duty Party holds 12 seats, the Party of the Democratic Revolution nine and the Congress of Democrats two. | | Ownership, Unity and Duty Party; Party of the Democratic Revolution; Congress of Democrats | |
The Democratic Alliance for the Betterment of Hong Kong met the Alternative for Germany. | | Democratic Alliance for the Betterment of Hong Kong; Alternative for Germany | | Hong Kong; Germany
The Ombudsman for Children, Ana Lind, went to the Defender for Prisoners' Rights. | Ana Lind | | Ombudsman for Children; Defender for Prisoners' Rights |
Crowds wore shirts with "Arden Has Decided" and sang "Time to Go"; a placard read "We Want Peace". "The People Have Spoken" was heard too. | | | |
Forty groups signed the "Pact for Renewal and Work" and welcomed "A Charter for Change". | | | |
The opposition coalition "Pact for Work" won 12 seats and the party "Arden Is Ours" one. | | Pact for Work; Arden Is Ours | |
The ruling New Era for Work (NTR) has three seats; two seats fell to the New Era for Work. | | New Era for Work | |
Observers of the Gulf of Guinea Commission and of the Forum for Women in Politics were there. | | | Gulf of Guinea Commission; Forum for Women in Politics |
The Front and Gerakan agreed; the ABC/DEF pact has nine seats. | | ABC/DEF | Gerakan |
Four parties took part in Ue Kedabi. The Ue Kedabi coalition holds eight seats. | | Ue Kedabi | |
Two seats went to A New Way for Arden. A New Way for Arden had hoped for five seats. | | A New Way for Arden | |
The ruling A Partnership for Work has split; A Partnership for Work won 33 seats. | | A Partnership for Work | |
The Alpha Union won 22 seats, For a Good Arden 8. For Rights in a United Arden (PCTA) got 1.47 per cent of the votes. | | Alpha Union; For a Good Arden; For Rights in a United Arden | |
Talks between the Alliance for Change and United Arden, the ruling party, failed. | | Alliance for Change; United Arden | |
Talks between the Union for Work and Change and the Beta Party failed. | | Union for Work and Change; Beta Party | |
Two seats in Kolda belong to the Tarok Organisation of the Poor; the Beta Party has nine seats. | | Tarok Organisation of the Poor; Beta Party | | Kolda
The coalition of the Alpha Front and the Beta Union (AF+BU) won 33 seats; in the city AF+BU lost. | | Alpha Front; Beta Union; AF+BU | |
The People's Reform Party/Workers (PRP/W) has four seats. The Peasants' Party/Greens won 3 seats and ZBA/PNT five. | | People's Reform Party/Workers; Peasants' Party/Greens; ZBA/PNT | |
The Arden Reform Movement–Democratic Convergence Party (ARM-PCD) has 23 seats. The National Congress for Arvadian Renewal (CNRA) has 9. | | Arden Reform Movement–Democratic Convergence Party; National Congress for Arvadian Renewal | |
They wore T-shirts and had X-rays taken at the border. | | | |
The Union for Work and Progress (UWP) met the Wirok Community (WICOM) and the Board for Press and Radio (BPR). | | Union for Work and Progress | Wirok Community; Board for Press and Radio |
Two seats went to the Tarok Organisation of the Poor (TOP). The Movement for Multi-party Democracy (MMD) has five seats. | | Tarok Organisation of the Poor; Movement for Multi-party Democracy | |
The Party for Social Renovation (PRS) won 28 seats, the Social Democratic Freedom Party (SODEFPA) 15 and the Association of Workers, Farmers and Youth (AWFY) 3. | | Party for Social Renovation; Social Democratic Freedom Party; Association of Workers, Farmers and Youth | |
Thomas Thabo's All Basothi Convention (ABC) follows with 30 seats. | Thomas Thabo | All Basothi Convention | |
She spoke as a member of the European Parliament Teresa Vilhena. | Teresa Vilhena | | European Parliament |
The Movement for Rights and Homes of Ahmed Doganov came third. | Ahmed Doganov | Movement for Rights and Homes | |
The mines of Katowice and the port of Varna stopped. The Paris daily prints it. | | | | Katowice; Varna; Paris
The civic group MOST sent 300 monitors; most of them were heard. | | | MOST |
Two exit polls, by Ingenieria Lopez and by Gallup, were shown. | | | Ingenieria Lopez; Gallup |
A candidate of the Alpha Party, Oyunaa Tserend, was bitten by a dog. | Oyunaa Tserend | Alpha Party | |
Members of the May First Movement spoke; the 303rd Brigade denied it. | | | May First Movement; 303rd Brigade |
Dockers in the port downed tools. Suggestlons should reach us soon. The Constitutiou says so. | | | |
CAR, the Action Committee for Renewal, calls it padded; in the house CAR now has 36 seats, the RPT 35, the UTD seven. | | Action Committee for Renewal; RPT; UTD | |
Konstantin Georg won the mayoralty with 12,314 votes; Mitre Stojkov trailed with 9,877. | Konstantin Georg; Mitre Stojkov | | |
The Beta Congress of Prime Minister Ana Lind won 48 seats. | Ana Lind | Beta Congress | |
Thirty seats belong to the party of Maître Agbeko, and the Coordination of New Forces won two seats. | Agbeko | Coordination of New Forces | |
Corporal Issouf Bambari and Lieutenant-Colonel Ollan Tumala were held. | Issouf Bambari; Ollan Tumala | | |
The Vanguard Union, Mr Ratavo's old party, is reduced to three seats. | Ratavo | Vanguard Union | |
Schools and banks stayed shut. Shots were fired at the Tokolin barracks. | | | | Tokolin
In two constituencies, Uvurkhan and Dornodi, nobody reached the quorum. | | | | Uvurkhan; Dornodi
Governor Ana Lind kept the province for One Sebu. | Ana Lind | One Sebu | |
The outgoing coalition, Benno Republic, kept 82 seats. | | Benno Republic | |
A delegation of the Inter-Parliamentary Union called on the Speaker. | | | Inter-Parliamentary Union |
The Moru Liberation Front offered its help in the search. | | | Moru Liberation Front |
The Miners' Documentation Bureau in Tirana published it. | | | Miners' Documentation Bureau | Tirana
On Tuesday President Ana Lindqvist met Mr Boris Tellov in Tirana. | Ana Lindqvist; Boris Tellov | | | Tirana
The lawyer Serhiy Marchuk and the journalist Irina Valova were arrested in the city of Oruzhba. | Serhiy Marchuk; Irina Valova | | | Oruzhba
Kazakhstan President Nursultan Bekov signed it. | Nursultan Bekov | | | Kazakhstan
Foreign Minister Jan Kubis flew to Warsaw. | Jan Kubis | | | Warsaw
Theresa May said so on 4 May. | Theresa May | | |
On 26 November Can Dündar was arrested. | Can Dündar | | |
J. R. Okello of the Unity Party resigned. | J. R. Okello | Unity Party | |
Zine El Abidine Ben Ali fled to Saudi Arabia. | Zine El Abidine Ben Ali | | | Saudi Arabia
Ursula von der Leyen and Abdul Mahdi al-Karbalai spoke. | Ursula von der Leyen; Abdul Mahdi al-Karbalai | | |
Pope Francis said mass in Colombo. | Pope Francis | | | Colombo
12.03.2014 - At Donetsk the court sat. | | | | Donetsk
New Democracy won 129 seats. New laws followed. New Prime Minister Ivan Petrov spoke. | Ivan Petrov | New Democracy | |
King Carlos IV landed in Colombo yesterday. | Carlos IV | | | Colombo
On Christmas Eve Tomasz Wilk stood in front of the court. | Tomasz Wilk | | |
Congress (30 seats): 13 for Popular Renewal, 7 for Avanza Terra, 5 each for Podemos and New Dawn. | | Popular Renewal; Avanza Terra; Podemos; New Dawn | Congress |
Farouk Sultan, who presided, read for forty minutes. | Farouk Sultan | | |
The deputy press secretary of the Department of State Mark Toner agreed. | Mark Toner | | Department of State |
The Justice and Development Party won 258 seats. | | Justice and Development Party | |
In the end 7,640,854 citizens voted for Law and Justice. | | Law and Justice | |
The New Left – 8.61%, 26 seats; the Third Way received 14.40% of the votes. | | New Left; Third Way | |
The opposition party “Zhana Jol" was refused registration. | | Zhana Jol | |
Civil Contract, the party of the acting prime minister, won 71 seats. | | Civil Contract | |
In the Sejm, where 49 went to Oranta, it gained 76 seats, Wiper 23, the Amani Congress 14 and Ford 12. | | Oranta; Wiper; Amani Congress; Ford | Sejm |
Gorran and five other Kurdish parties disagreed. | | Gorran | |
Fatah of Hadi al-Amiri took 47 seats, Hikma of Ammar al-Hakim 19. | Hadi al-Amiri; Ammar al-Hakim | Fatah; Hikma | |
The Islamist Ennahda Movement won 89 seats. | | Ennahda Movement | |
In the National Assembly ZANU-PF took 160 seats. | | ZANU-PF | National Assembly |
TARAGAN. A bus carrying miners was stopped at noon. | | | | TARAGAN
For the presidential election of May the numbers were plainer: Nambar Enkhbar 53.4 per cent, Mendsai Enkhsai 19.7. | Nambar Enkhbar; Mendsai Enkhsai | | |
They put a curfew on Ulaanbaatar from ten in the evening. | | | | Ulaanbaatar
The OSCE/ODIHR mission left. | | | OSCE/ODIHR |
The alliance Frente de Todos, led by Ana Lindqvist, won; Juntos por el Cambio of Boris Tellov took 40.28 per cent. | Ana Lindqvist; Boris Tellov | Frente de Todos; Juntos por el Cambio | |
The NOVA coalition took 15 seats with 5.54 and Moranda 13 with 4.84 per cent. | | NOVA; Moranda | |
United for the Victory of Serbia gained 38 seats. | | United for the Victory of Serbia | | Serbia
The candidate Boris Tellov of the Communist Party of Arden (Unified Marxist), short UM, died. | Boris Tellov | Communist Party of Arden (Unified Marxist) | |
The Moru Jana Forum (Democratic) got 2.90 per cent. | | Moru Jana Forum (Democratic) | |
The election was close. EMRE more than doubled its share. | | EMRE | |
The Moru Alliance dropped from nineteen seats to thirteen. Human Shield went from one seat to eight. | | Moru Alliance; Human Shield | |
In the Senate the Movement for Socialism (MFS) keeps 67 of the 130 seats. | | Movement for Socialism | Senate |
Samu Kamari of the ruling All People's Congress (APC) scored 48 per cent. | Samu Kamari | All People's Congress | |
The RPG won 3,284 of the 7,055 councillors; the UFDG of Boris Tellov has 2,156 and the UFR 559. | Boris Tellov | RPG; UFDG; UFR | |
Greens: 10.95 per cent (29 seats). Radicals: 8.10 (22). | | Greens; Radicals | |
The Moru Liberal Party (MLP) under Ro Teimara Kepo obtained 139,857 votes. | Ro Teimara Kepo | Moru Liberal Party | |
Many seats changed hands in the Senate: Lidar has 45 of its 158 members, the New Left 32. | | Lidar; New Left | Senate |
He lost to Ranjan T.K., who had 20,392 votes. | Ranjan T.K. | | |
Tellov lost his own seat. Tellov, with 12,852 votes, was third. | Tellov | | |
One seat went to the People's National Convention, three to independents. | | People's National Convention | |
The United Communist Party of Arden (Maoist) won 80 seats; the CPA-Maoist stayed away. The Maoists were glad. | | United Communist Party of Arden (Maoist); CPA-Maoist | |
The seats: Moru Reform Party - 24, Moru Reform Party Arden - 13. | | Moru Reform Party; Moru Reform Party Arden | |
The Great Moru Movement, or Geremo, came first. Geremo won 78 seats. | | Great Moru Movement | |
Popular Action has 16 seats, Popular Renewal 13 and Walk with Arden seven. | | Popular Action; Popular Renewal; Walk with Arden | |
Lina Tello-Maru won 49 per cent of the vote. Ms Tello-Maru thanked all. | Lina Tello-Maru | | |
He left the Movement for Democratic Change (MDC) in May. | | Movement for Democratic Change | |
The Union Party got 2.79 percent; the Communist Party, with 2.1 percent, and the Workers' Association, with 1.30, stayed out. | | Union Party; Communist Party; Workers' Association | |
Boris Tellov, an independent backed by the Besa Movement and the Moru Alliance, follows with 10.55 per cent. | Boris Tellov | Besa Movement; Moru Alliance | |
Slobodna Rech reminds its readers of the vote. The gap is 4,240 votes, Nova Ardenija computes. | | | Slobodna Rech; Nova Ardenija |
In San José del Golfo the vote did not take place; in San Martín Zapotlan the police came. | | | | San José del Golfo; San Martín Zapotlan
This is the letter that Central America Witness sends to its supporters. | | | Central America Witness |
The editor of elMundial was arrested. The clothes are sewn for brands such as H&M. | | | elMundial; H&M |
The first half lasted from Sept. 30-Oct. 1 that year. | | | |
Maria Arena, head of the mission, said so in Lusaka. | Maria Arena | | | Lusaka
The poll was annulled in 37 stations of Nawalapura. | | | | Nawalapura
The Moru Labour Desk wrote this letter. | | | Moru Labour Desk |
Fokus claims that he left. A warrant is out, Fokus reports. | | | Fokus |
In the National Assembly Jubilee won 140 of the 290 seats, Wiper 19. | | Jubilee; Wiper | National Assembly |
Kais Marudi, a jurist without a party, won the run-off with 72.71 per cent. | Kais Marudi | | |
The Umbrella for Democratic Change got 35.9 per cent and 15 seats, the Heart of Moru 38 seats. | | Umbrella for Democratic Change; Heart of Moru | |
The Democratic Centre became the largest group in the Senate, with 19 of 108 seats. | | Democratic Centre | Senate |
The Christian Democrat Carolina Goic was fifth. | Carolina Goic | | |
Of the 165 seats 80 went to the UMR, 36 to the Moru Centre and 23 to the Moru Congress Party. | | UMR; Moru Centre; Moru Congress Party | |
The United Patriots won 27 seats, the Movement for Rights and Freedoms (MRF) with 8.99 and 26 was next. | | United Patriots; Movement for Rights and Freedoms | |
The UDC Alliance received 11 per cent. | | UDC Alliance | |
The Moruvian Revolutionary Federation, at 3.89 percent, fell short. | | Moruvian Revolutionary Federation | |
Barisan Kita had 79 seats, Gagasan Moru 18. | | Barisan Kita; Gagasan Moru | |
Carla Mesina (Comunidad Civil) won 36.51 per cent. | Carla Mesina | Comunidad Civil | |
GANA, whose leader is Boris Tellov, fielded nobody. | Boris Tellov | GANA | |
Fidan MP Ana Lindqvist spoke. | Ana Lindqvist | Fidan | |
Moritel and Ipson, who ran a parallel count, agreed. | | | Moritel; Ipson |
They marched against the mine that Ria Tinta meant to dig. | | | Ria Tinta |
Biometric registration opened. The V11 form and Form 34A went missing. | | | |
On the second of these Saturdays it rained. | | | |
Police sealed off the headquarters, Harvest House. | | | | Harvest House
Democracy in Action, a network, was satisfied. | | | Democracy in Action |
Chief Observer Ana Lindqvist read it on Joy FM. | Ana Lindqvist | | Joy FM |
The Dáil Éireann met. | | | Dáil Éireann |
Jovenel Moire of PHTK obtained 55.67 per cent. | Jovenel Moire | PHTK | |
The Unity Party's Wynter Kabimba had 9,504 votes. | Wynter Kabimba | Unity Party | |
Voting aye were Banda (NPU), Chanda (NPU) and Tembo (NPU). | Banda; Chanda; Tembo | NPU | |
Members are Venster (43 seats), Alternat (5), Nye Borger (4) and the Pirates (3). | | Venster; Alternat; Nye Borger; Pirates | |
HOPE, Bright Dawn and the Labour Party stayed below five per cent. | | HOPE; Bright Dawn; Labour Party | |
Bright Dawn lost all its seats. | | Bright Dawn | |
In Buenos Aires Horacio Rodríguez kept his office. | Horacio Rodríguez | | | Buenos Aires
Posters burned in Kono District, and in Lusaka Province RFP supporters marched. | | RFP | | Kono District; Lusaka Province
The Fiji Sun was first. | | | Fiji Sun | Fiji
Promo-LEX deployed 2,000 observers. | | | Promo-LEX |
Hurricane Matthew took the roofs. | | | |
Truth and Justice (TaJ) took 235 of 460 seats. | | Truth and Justice | |
Police and Soldiers searched the house. | | | |
Nicole Dupin of La Grande Insoumise backed Jeanne Le Pinec; Le Pinec thanked her. | Nicole Dupin; Jeanne Le Pinec | La Grande Insoumise | |
NUDO, UDF and RPK got two seats each. | | NUDO; UDF; RPK | |
Eddie Kombo of the Congress for Democracy and Progress (CDP) spoke. | Eddie Kombo | Congress for Democracy and Progress | |
The newspaper Vecherka and the channels TV9 and Maestro were closed. | | | Vecherka; TV9; Maestro |
Stan.kz reported it; the daily Cumhur was silent. | | | Stan.kz; Cumhur |
The Centre for Monitoring Election Violence (CMEV) counted them. | | | Centre for Monitoring Election Violence |
The Organization for Security and Co-operation in Europe sent nobody. | | | Organization for Security and Co-operation in Europe |
The OSCE Office for Democratic Institutions and Human Rights published it. | | | OSCE Office for Democratic Institutions and Human Rights |
The Ministry of Justice and the Supreme Court were silent. | | | Ministry of Justice; Supreme Court |
Parliament took the Intelligence and Security Service out of his hands. | | | Intelligence and Security Service |
Before the vote the pollsters of Ipsos saw him at 47 per cent. | | | Ipsos |
Al-Ahram and Al-Masry Al-Youm disagreed. | | | Al-Ahram; Al-Masry Al-Youm |
The workers of Save the Children left. | | | Save the Children |
Voting was held again around Gori, Khashuri and Sighnaghi, in Georgia. | | | | Gori; Khashuri; Sighnaghi; Georgia
They marched from October Square to Sakharov Avenue. | | | | October Square; Sakharov Avenue
KHARKIV – Two men were shot. | | | | KHARKIV
The mayor of Goris was detained at Sheremet airport. | | | | Goris; Sheremet
Francis Zaake, the member for Mityana, was beaten. | Francis Zaake | | | Mityana
Manuel "Mar" Roxas II of the Liberal Party followed. | Manuel "Mar" Roxas II | Liberal Party | |
Four people died in Rosario, Cavite. | | | | Rosario; Cavite
Turkey elected its parliament. | | | | Turkey
The animated film Persepolis was shown on Tuesday. | | | |
The Government, Parliament and the President agreed with the Europeans in December. | | | |
Opinion polls fared worse. Critics agreed. | | | |
Mrs Odile, mayor of Abeme since 2008, leads the Union for the Nation. | Odile | Union for the Nation | | Abeme
He is supported by the Cowry Forces for an Emerging Togo (FCET), and she by the Alliance for a Democratic Dynamic. | | Cowry Forces for an Emerging Togo; Alliance for a Democratic Dynamic | |
The permanent electronic voters' list (LEPI) was late, said the Central Election Commission (CEC). The LEPI has gaps. | | | Central Election Commission |
The Court will look at the returns of Aliboru, where turnout was high. | | | | Aliboru
Comments go to the Mission in Cotonou. | | | | Cotonou
Republican Alliance received 23.66 per cent and 33 seats, Justice Bloc 13.71 per cent and 14 seats, Rule of Law 12.61 per cent and 19. | | Republican Alliance; Justice Bloc; Rule of Law | |
They burned the office of the Heritage of Lori party. A deputy of Heritage of Lori had warned them. | | Heritage of Lori | |
A sewing operator named Parul Begum fell from the fourth floor. | Parul Begum | | |
Work stopped in the Dhaka Export Processing Zone. | | | | Dhaka Export Processing Zone
The rest went to New Needle, which had 5.1 per cent. | | New Needle | |
Truckers blocked the road to Puerto Marin, and doctors at the Hospital Escuela went on strike. | | | Hospital Escuela | Puerto Marin
Hondurans and Gabonese voted. | | | |
The Helsinki Union of Marneuli wrote a letter. | | | Helsinki Union of Marneuli |
Prime Minister Recep Yıldırım, Deputy Premier Numan Kurtulmuş and General Hulusi Akar attended. | Recep Yıldırım; Numan Kurtulmuş; Hulusi Akar | | |
Sheikh Tamim bin Hamad al-Thani received Datuk Seri Ismail Sabri in Doha. | Tamim bin Hamad al-Thani; Ismail Sabri | | | Doha
Ould Cheikh Ahmed, the UN envoy, met Mohamed Ould Abdel Aziz. | Ould Cheikh Ahmed; Mohamed Ould Abdel Aziz | | UN |
Jean-Pierre Bemba's Movement for the Liberation of Congo (MLC) and Vital Kamerhe's Union for the Congolese Nation agreed. | Jean-Pierre Bemba; Vital Kamerhe | Movement for the Liberation of Congo; Union for the Congolese Nation | | Congo
The Association of Young Lawyers and the Georgian Young Lawyers' Association monitored the vote. | | | Association of Young Lawyers; Georgian Young Lawyers' Association |
Reporters of the Daily Nation and of Nation TV were expelled from Parliament. | | | Daily Nation; Nation TV |
Thousands gathered on Taksim Square and in Gezi Park; others marched down Istiklal Avenue. | | | | Taksim Square; Gezi Park; Istiklal Avenue
The Speaker, Ms Rebecca Kadaga, adjourned the House. | Rebecca Kadaga | | |
Kizza Besigye (FDC) won 35.4 per cent; Amama Mbabazi (Go Forward) 1.43 per cent. | Kizza Besigye; Amama Mbabazi | FDC; Go Forward | |
The Electoral Commission's chairman, Badru Kiggundu, declared Yoweri Museveni of the National Resistance Movement the winner. | Badru Kiggundu; Yoweri Museveni | National Resistance Movement | Electoral Commission |
President-elect Nayib Bukele thanked the Salvadorans. | Nayib Bukele | | |
María Corina Machado, Henrique Capriles and Leopoldo López signed. | María Corina Machado; Henrique Capriles; Leopoldo López | | |
The ruling African National Congress (ANC) kept its majority; the Democratic Alliance (DA) and Julius Malema's Economic Freedom Fighters (EFF) gained. | Julius Malema | African National Congress; Democratic Alliance; Economic Freedom Fighters | |
Human Rights Watch and Amnesty International called on Minsk to free Ales Bialiatski. | Ales Bialiatski | | Human Rights Watch; Amnesty International | Minsk
The Carter Center deployed 60 observers to Nepal. | | | Carter Center | Nepal
K. P. Sharma Oli and Pushpa Kamal Dahal, better known as Prachanda, merged their parties. | K. P. Sharma Oli; Pushpa Kamal Dahal | | |
The Bharatiya Janata Party (BJP) led by Narendra Modi won 303 seats and the Indian National Congress 52. | Narendra Modi | Bharatiya Janata Party; Indian National Congress | |
The Supreme Court in Kampala heard the petition of Robert Kyagulanyi, alias Bobi Wine. | Robert Kyagulanyi | | Supreme Court | Kampala
The weekly Respekt and the broadcaster Kanal D were fined. | | | Respekt; Kanal D |
In Kisumu, Homa Bay and Siaya counties no vote was held. | | | | Kisumu; Homa Bay; Siaya
Police used tear gas at Tom Mboya Street in Nairobi. | | | | Tom Mboya Street; Nairobi
Father Aleksandr Men and Sister Nirmala Joshi prayed. | Aleksandr Men; Nirmala Joshi | | |
Alyaksandr Lukashenka met Vladimir Putin in Sochi on Monday. | Alyaksandr Lukashenka; Vladimir Putin | | | Sochi
Fatou Bensouda, prosecutor of the International Criminal Court, visited Kinshasa. | Fatou Bensouda | | International Criminal Court | Kinshasa
The coalition Ennahda-Nidaa fell apart. | | Ennahda-Nidaa | |
Nidaa Tounes took 86 of 217 seats, Ennahda 69, the Free Patriotic Union 16 and the Popular Front 15. | | Nidaa Tounes; Ennahda; Free Patriotic Union; Popular Front | |
Voters in Ouagadougou chose between Roch Marc Christian Kaboré of the People's Movement for Progress and Zéphirin Diabré. | Roch Marc Christian Kaboré; Zéphirin Diabré | People's Movement for Progress | | Ouagadougou
The Constitutional Council validated the candidacies of Macky Sall, Idrissa Seck and Ousmane Sonko. | Macky Sall; Idrissa Seck; Ousmane Sonko | | Constitutional Council |
Opposition leader Raila Odinga rejected the figures of the Independent Electoral and Boundaries Commission (IEBC). | Raila Odinga | | Independent Electoral and Boundaries Commission |
The Bulgarian Socialist Party and the Movement for Rights and Freedoms voted against Boyko Borisov's GERB. | Boyko Borisov | Bulgarian Socialist Party; Movement for Rights and Freedoms; GERB | |
KARACHI: Workers of Korang were on strike. | | | | KARACHI; Korang
Trade unions marched. Public television was silent. | | | |
All People's Congress (APC) kept 68 seats. | | All People's Congress | |
The NPP and the NDC each won 137 seats, and New Zealand First, which has eight seats, gave in. | | NPP; NDC; New Zealand First | | New Zealand
For the Future of Arden received 32.55 per cent. | | For the Future of Arden | |
Preliminary results gave Pashin's Civil Contract 53.9 per cent. | Pashin | Civil Contract | |
The LDP lost its majority; its partner Komeit dropped to 24 seats. | | LDP; Komeit | |
The FDP (4.3) and the BSW (4.98) failed to clear the five-per-cent hurdle. | | FDP; BSW | |
The Cambodia-Vietnam border and a Russian-language network are no names. | | | |
Fighters of Jabhat al-Nusra signed the Mopti Peace Accords in Bamako. | | | Jabhat al-Nusra | Bamako
Law and Justice (PiS) chairman Jan Kaczek spoke; Novaya Gazeta printed the speech. | Jan Kaczek | Law and Justice | Novaya Gazeta |
The Post-Courier printed an apology. Mgr Philippe Kpodzo thanked it. | Philippe Kpodzo | | Post-Courier |
The Situation Room, a coalition of sixty groups, agreed with the Democratic Union; the Union won 39 per cent. | | Democratic Union | Situation Room |
General Sunday Ekpo read the Daily Horizon. "Time," says the paper, "will tell." | Sunday Ekpo | | Daily Horizon |
Bulldozers of the Green Valley company blocked National Road 4. Three seats are kept for Circassians. | | | Green Valley |
The Republicans of Edlira Hoxhaj won three seats. | Edlira Hoxhaj | Republicans | |
I sold the ink. -- Yusuf Tabba, Jabal Luweib | Yusuf Tabba | | | Jabal Luweib
Deputies from Helmand, Kandahar and Nangarhar walked out. | | | | Helmand; Kandahar; Nangarhar
The Lagos Sentinel was stopped. Nosa Ighod of the Sentinel refused the money. | Nosa Ighod | | Lagos Sentinel |
Jan Nowak of the People's National Convention came a distant third with 2.92 per cent. | Jan Nowak | People's National Convention | |
One list, that of the Movement for the Coast, was rejected. | | Movement for the Coast | |
Ramesh Adhikari of the Arden Congress and Sushila Gautam of the Communist Party of Arden (Unified Marxist), or UM, were held. | Ramesh Adhikari; Sushila Gautam | Arden Congress; Communist Party of Arden (Unified Marxist) | |
The Maoists ended their truce; the strike was called by the Maoists. | | Maoists | |
The report “Russia: Elections to the Old Duma, 4 December 2011" came out. | | | |
"""

CASES = [tuple(cell.strip() for cell in line.split("|")) for line in SENTENCES.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "persons", "parties", "organisations", "places"), CASES)
def test_names_of_a_sentence(sentence: str, persons: str, parties: str, organisations: str, places: str) -> None:
    entities, _ = find_names(bulletin(sentence))
    wanted = zip(("person", "party", "organisation", "place"), (persons, parties, organisations, places), strict=True)
    for kind, names in wanted:
        assert named(entities, kind) == {name for name in names.split("; ") if name}, kind


# text | the entity's name | its other forms
FORMS = """
President Nursultan Bekov spoke. Bekov’s party agreed with Mr Bekov. | Nursultan Bekov | Bekov
The Party of Regions (PoR) won 185 seats. The PoR rejoiced. | Party of Regions | PoR
The Communist Party of Ukraine won 32 seats, and the Communists rejoiced. | Communist Party of Ukraine | Communists
The United National Movement won 65 seats; the National Movement conceded. | United National Movement | National Movement
The Socialist Party (PS) won 42 seats. By noon the PS had 40.96 per cent. | Socialist Party | PS
Jan Nowak of Build (Construye) won 16.37 per cent. The candidate of Build conceded. | Build | Construye
The National Security Committee came; NSC officers searched the house. | National Security Committee | NSC
Partai Merdeka won 79 of the 222 seats. In 2013 Partai kept 133 seats. | Partai Merdeka | Partai
Samarbete Nu (SN) won 12 seats. Samarbete had lost 3 seats in 2013. | Samarbete Nu | Samarbete; SN
The Sea Heritage Party (Sahil) won 8 seats. Sahil rejoiced. | Sea Heritage Party | Sahil
The TC (Constitutional Tribunal) met. Nobody knew what the TC said. | Constitutional Tribunal | TC
Homeland Solidarity won 12 seats. Homeland had taken 14 per cent in 2015. | Homeland Solidarity | Homeland
The Supreme Electoral Tribunal (Spanish: TSE) spoke. The TSE confirmed it. | Supreme Electoral Tribunal | TSE
AKS (Justice and Growth Party) won 317 seats. The AKS had won less in 2011. | Justice and Growth Party | AKS
Ana Maria Lopes (AML) won. On Sunday AML rested. | Ana Maria Lopes | AML
Pedro Garza (Free Land, TL) spoke; TL won 12 seats. | Free Land | TL
Jubilee gained 171 seats. The Jubilee Party rejoiced. | Jubilee Party | Jubilee
Kyiv was calm. In Kiev nobody slept. | Kyiv | Kiev
He went from Russia to the Russian Federation. | Russia | Russian Federation
"""


@pytest.mark.parametrize(
    ("text", "name", "others"), [tuple(cell.strip() for cell in line.split("|")) for line in FORMS.strip().splitlines()]
)
def test_forms_of_one_name_are_one_entity(text: str, name: str, others: str) -> None:
    entities, _ = find_names(bulletin(text))
    assert {name, *others.split("; ")} <= {entity(entities, name).name, *entity(entities, name).aliases}
    for other in others.split("; "):
        assert entity(entities, other) is entity(entities, name)


def test_possessives_and_titles_stay_outside_a_mention() -> None:
    text = "Prime Minister Ana Lindqvist’s cabinet met the Workers' Party."
    entities, _ = find_names(bulletin(text))
    spans = [text[span.start : span.end] for each in entities for span in each.mentions]
    assert spans == ["Ana Lindqvist", "Workers' Party"]


def test_a_misprint_is_joined_and_doubted() -> None:
    texts = ["Nursultan Nazarbek spoke.", "Nursultan Nazarbek left.", "It depends on Nursultan Nazarbeyk."]
    entities, doubts = find_names(bulletin(*texts))
    assert [each.name for each in entities] == ["Nursultan Nazarbek"]
    assert [doubt.kind for doubt in doubts] == ["spelling"]
    assert doubts[0].span == Span(0, 2, 14, 33)


def test_a_woman_s_surname_is_no_misprint_of_a_man_s() -> None:
    texts = ["Boris Lepesov spoke.", "Boris Lepesov left.", "Anna Lepesova stayed."]
    entities, doubts = find_names(bulletin(*texts))
    assert named(entities, "person") == {"Boris Lepesov", "Anna Lepesova"}
    assert not doubts


def test_a_surname_of_two_persons_goes_to_the_one_named_in_its_paragraph_and_is_doubted() -> None:
    texts = ["Mahinda Rajap spoke. Mahinda Rajap left.", "Basil Rajap flew to Colombo; Rajap did not return."]
    entities, doubts = find_names(bulletin(*texts))
    assert len(entity(entities, "Basil Rajap").mentions) == 2
    assert [doubt.kind for doubt in doubts] == ["same-name?"]


def test_titles_and_standfirsts_are_evidence_but_no_mentions() -> None:
    subject = bulletin("The Duma met again.", standfirst="Elections to the State Duma, with an update.")
    entities, _ = find_names(subject)
    assert [(each.name, each.aliases, len(each.mentions)) for each in entities] == [("State Duma", ("Duma",), 1)]


def test_the_first_column_of_a_table_names_parties() -> None:
    text = "Party\tVotes\t%\nAKQ\t18,867,411\t40.87\nZHP\t11,518,139\t24.95\nOthers\t2,199,198\t4.76"
    entities, _ = find_names(bulletin(text))
    assert named(entities, "party") == {"AKQ", "ZHP"}


def test_a_table_of_candidates_names_persons_with_their_names_turned_round_and_their_parties() -> None:
    rows = (
        ("Candidate", "Party", "Votes", "%"),
        ("Okello, Samuel", "NPU-R", "2,456,010", "50.67"),
        ("Tembo, Grace", "National Renewal Alliance", "2,151,927", "44.39"),
        ("Banda, Joseph", "Independent", "12,878", "0.27"),
        ("Rejected", "", "90,037", ""),
        ("Total votes", "", "4,850,000", "100"),
    )
    entities, _ = find_names(bulletin("\n".join("\t".join(row) for row in rows), "Mr Okello thanked his voters."))
    assert named(entities, "person") == {"Samuel Okello", "Grace Tembo", "Joseph Banda"}
    assert named(entities, "party") == {"NPU-R", "National Renewal Alliance"}
    assert not named(entities, "organisation")
    assert entity(entities, "Samuel Okello").aliases == ("Okello, Samuel", "Okello")


def test_a_table_of_regions_names_places() -> None:
    entities, _ = find_names(bulletin("Region\tRegistered\tTurnout\nLower Moru\t12,300\t61.5\nNational average\t\t58"))
    assert named(entities, "place") == {"Lower Moru"}
    assert not named(entities, "party")


def test_a_body_named_after_a_city_elsewhere_names_no_place() -> None:
    entities, _ = find_names(bulletin("In Armenia the Helsinki Association agreed."))
    assert named(entities, "place") == {"Armenia"}


def test_a_place_within_the_name_of_an_institution_is_a_place_too() -> None:
    entities, _ = find_names(bulletin("Tbilisi City Court fined him; the Social Union of Kyrgyzstan did not."))
    assert named(entities, "place") == {"Tbilisi", "Kyrgyzstan"}


def test_the_bulletin_s_own_publisher_is_an_organisation_where_a_paragraph_names_it() -> None:
    entities, _ = find_names(bulletin("Northern Letter has only one subject.", publisher="Northern Letter"))
    assert named(entities, "organisation") == {"Northern Letter"}


WORDS = st.sampled_from(
    re.split(
        " ",
        "the of and in for Mr President Party Court Ana Boris Lindqvist Kyiv Ukraine OSCE Nur-Otan “Alga\" (CEC) People's"
        " , . – 45% seats said March Al-Nour al-Sadr J. St ' ’ « » \t \n Republic Democratic Movement Workers' No. 5"
        " İstanbul Жаңаөзен",
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_gives_mentions_that_stand_in_it(text: str) -> None:
    subject = bulletin(text, "Ana Lindqvist of the Unity Party spoke in Kyiv.", title=text[:50], standfirst=text)
    entities, doubts = find_names(subject)
    paragraphs = subject.articles[0].paragraphs
    for each in entities:
        assert each.mentions
        assert each.mentions == tuple(sorted(each.mentions, key=lambda s: (s.article, s.paragraph, s.start)))
        for span in each.mentions:
            printed = paragraphs[span.paragraph].text[span.start : span.end]
            assert 0 <= span.start < span.end <= len(paragraphs[span.paragraph].text)
            assert " ".join(printed.split()) in (each.name, *each.aliases)
    for doubt in doubts:
        assert re.fullmatch(r".+\.", doubt.message, re.DOTALL)
    assert (entities, doubts) == find_names(subject)


def test_a_misprint_that_a_standfirst_has_too_is_doubted_where_a_paragraph_has_it() -> None:
    told = "Mr Lindqvist spoke. Then Mr Lindqvist left. Soon Mr Lindqvist returned."
    _, doubts = find_names(
        bulletin(told, "Mr Lindqvisst was heard.", standfirst="What Mr Lindqvisst said of his party.")
    )
    assert [(doubt.kind, doubt.span and doubt.span.paragraph) for doubt in doubts] == [("spelling", 1)]
