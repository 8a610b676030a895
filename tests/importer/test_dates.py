"""What a date in prose means: a case is a line of label, day of writing, text, and what is found.

Found dates are written as the stretch of text, `=`, and the days meant: `2012-01-15`, `2012-01`, `2012` or `first/last`.
"""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.importer.dates import DateExpression, DateReader, find_dates, time_covered

STATED = """
day first            | 2012-02-01 | on 15 January 2012 they voted                    | 15 January 2012=2012-01-15
month first          | 2012-02-01 | January 15, 2012, elections were held            | January 15, 2012=2012-01-15
short month          | 2012-02-01 | It closed on Jan. 15.                            | Jan. 15=2012-01-15
dotted               | 2012-02-01 | signed on 15.01.2012                             | 15.01.2012=2012-01-15
slashes              | 2012-02-01 | signed on 15/01/2012                             | 15/01/2012=2012-01-15
slashes, month first | 2012-02-01 | signed on 01/15/2012                             | 01/15/2012=2012-01-15
slashes, short year  | 1998-10-02 | signed on 09/02/98                               | 09/02/98=1998-02-09
not yet, day first   | 1998-10-02 | signed on 09/12/98                               | 09/12/98=1998-09-12
as its other dates   | 1998-10-02 | It met on Aug. 6 and signed on 09/02/98.         | Aug. 6=1998-08-06; 09/02/98=1998-09-02
hyphens, month first | 1989-12-01 | It closed on 11-30-89.                           | 11-30-89=1989-11-30
iso                  | 2012-02-01 | signed on 2012-01-15                             | 2012-01-15=2012-01-15
ordinal              | 2012-06-01 | the 27th of March 2012                           | 27th of March 2012=2012-03-27
ordinal in words     | 2012-06-01 | on the first of May there were more              | first of May=2012-05-01
weekday and date     | 2012-01-20 | on Friday 16 December it was done                | Friday 16 December=2011-12-16
weekday, comma       | 2010-12-20 | On Tuesday, October 5, he denied it              | Tuesday, October 5=2010-10-05
range, hyphen        | 2012-01-20 | It lasted from 6-11 January.                     | 6-11 January=2012-01-06/2012-01-11
range, dash, year    | 2015-01-20 | on 6–11 January 2012                             | 6–11 January 2012=2012-01-06/2012-01-11
between              | 2012-01-20 | between 6 and 11 January a ban was in force      | 6 and 11 January=2012-01-06/2012-01-11
from to              | 2012-01-20 | from 6 to 11 January it was forbidden            | 6 to 11 January=2012-01-06/2012-01-11
from to, two months  | 2012-01-20 | was held from November 30 to December 10         | November 30 to December 10=2011-11-30/2011-12-10
from ordinal to one  | 2012-01-20 | He ruled from the 10th to the 15th.              | 10th to the 15th=2012-01-10/2012-01-15
between two months   | 2012-06-01 | between mid-December 2011 and the end of March 2012 | mid-December 2011 and the end of March 2012=2011-12-01/2012-03-31
evening of the       | 2012-01-20 | On the evening of the 7th she left.              | 7th=2012-01-07
two days, comma, on  | 2012-01-20 | It began on the 6th, and on 7-8 January they left | 6th=2012-01-06; 7-8 January=2012-01-07/2012-01-08
over the new year    | 2012-03-20 | from 20 December 2011 to 10 January 2012         | 20 December 2011 to 10 January 2012=2011-12-20/2012-01-10
year at the end      | 2012-03-20 | from 20 December to 10 January 2012              | 20 December to 10 January 2012=2011-12-20/2012-01-10
list                 | 2012-06-01 | They met on 16, 18 and 20 May.                   | 16=2012-05-16; 18=2012-05-18; 20 May=2012-05-20
days that touch      | 2012-01-20 | clashes on 16 and 17 December                    | 16 and 17 December=2011-12-16/2011-12-17
two dates, one year  | 2013-06-01 | on 16 May and 3 June 2012                        | 16 May=2012-05-16; 3 June 2012=2012-06-03
month                | 2012-02-01 | in November 2011 they asked                      | November 2011=2011-11
early                | 2012-06-01 | in early March they asked                        | early March=2012-03
mid-year             | 2012-06-01 | They want it ready by mid-2013                   | mid-2013=2013
mid                  | 2012-06-01 | by mid-May it was over                           | mid-May=2012-05
late                 | 2012-12-24 | in late November they rallied                    | late November=2012-11
end of               | 2012-12-24 | at the end of November they rallied              | the end of November=2012-11
since                | 2012-06-01 | in office since 2009                             | 2009=2009
year                 | 2012-06-01 | amendments were made in 2011                     | 2011=2011
whole year           | 2012-06-01 | throughout the whole of 2011                     | the whole of 2011=2011
quarter              | 2014-06-01 | in the first quarter of 2013                     | first quarter of 2013=2013-01-01/2013-03-31
half                 | 2015-06-01 | in the first half of 2014                        | first half of 2014=2014-01-01/2014-06-30
decade               | 2012-06-01 | during the 1990s                                 | 1990s=1990-01-01/1999-12-31
short decade         | 2012-06-01 | in the '80s and the late ’90s                    | '80s=1980-01-01/1989-12-31; the late ’90s=1990-01-01/1999-12-31
decade in words      | 2012-06-01 | in the eighties and the nineteen-thirties        | eighties=1980-01-01/1989-12-31; nineteen-thirties=1930-01-01/1939-12-31
short year           | 2012-06-01 | He came in '87 and left.                         | '87=1987
quarter of its year  | 2014-06-01 | In 2013's third quarter it fell.                 | 2013's third quarter=2013-07-01/2013-09-30
quarter, counted     | 2014-06-01 | in last year's fourth quarter and the first quarter of this year | last year's fourth quarter=2013-10-01/2013-12-31; first quarter of this year=2014-01-01/2014-03-31
last quarter         | 2014-06-01 | It fell last quarter.                            | last quarter=2014-01-01/2014-03-31
compared with a year | 2013-06-01 | up 5 per cent over 2011 and higher than 2012     | 2011=2011; 2012=2012
attribute            | 2012-01-31 | The December clashes changed it                  | December=2011-12
of a named year      | 2012-01-31 | where the December rising of 2010 was born       | December rising of 2010=2010-12
years                | 2013-06-01 | in 2010-2012 he served                           | 2010-2012=2010-01-01/2012-12-31
years with slash     | 2013-06-01 | the budget for 2010/11                           | 2010/11=2010-01-01/2011-12-31
months               | 2010-06-01 | between March and May 2010                       | March and May 2010=2010-03-01/2010-05-31
new year's eve       | 2011-02-25 | On New Year's Eve the ministry refused           | New Year's Eve=2010-12-31
season of a year     | 2013-02-01 | in the summer of 2012                            | summer of 2012=2012-06-01/2012-08-31
spelled year         | 1998-02-27 | In nineteen ninety-six it burst.                 | nineteen ninety-six=1996
spelled year, month  | 1998-02-27 | In January nineteen ninety-seven it burst.       | January nineteen ninety-seven=1997-01
year two thousand    | 1998-02-27 | by the year two thousand it will                 | the year two thousand=2000
spelled day          | 1998-03-01 | It is held on Sunday, March eighth.              | Sunday, March eighth=1998-03-08
christmas            | 2012-02-01 | He was home by Christmas 2011 and left.          | Christmas 2011=2011-12-25
day in a year        | 2013-02-01 | on that January day in 2011 she came             | January day in 2011=2011-01
russian              | 2012-02-01 | выборы 15 января 2012 года                       | 15 января 2012=2012-01-15
french               | 2012-02-01 | le 15 janvier 2012                               | 15 janvier 2012=2012-01-15
german               | 2012-02-01 | am 15. Januar 2012                               | 15. Januar 2012=2012-01-15
spanish              | 2012-02-01 | el 15 de enero de 2012                           | 15 de enero de 2012=2012-01-15
polish               | 2012-02-01 | dnia 15 stycznia 2012 r.                         | 15 stycznia 2012=2012-01-15
kazakh               | 2012-02-01 | сайлау 15 қаңтар                                 | 15 қаңтар=2012-01-15
"""

COUNTED = """
touching weekdays    | 2011-05-20 | On Monday and Tuesday the markets stayed shut.  | Monday and Tuesday=2011-05-16/2011-05-17
weekdays apart       | 2011-05-20 | On Monday and Wednesday the markets were shut.  | Monday=2011-05-16; Wednesday=2011-05-18
ampersand            | 2011-05-20 | On 5 & 6 May they stayed open.                  | 5 & 6 May=2011-05-05/2011-05-06
slash                | 2011-05-20 | On 3/4 May the congress met.                    | 3/4 May=2011-05-03/2011-05-04
touching days        | 2019-11-22 | It will be held on 30 November and 1 December. | 30 November and 1 December=2019-11-30/2019-12-01
a term to come       | 2019-11-22 | He was given eight days on 12 November and will be out by Wednesday. | 12 November=2019-11-12; Wednesday=2019-11-27
following day        | 2012-10-26 | On 18 September it was shown. The following day she left.          | 18 September=2012-09-18; The following day=2012-09-19
a day later          | 2010-12-20 | On October 5 he denied it. A day later they stormed it.            | October 5=2010-10-05; A day later=2010-10-06
two days later       | 2012-11-30 | It closed on 10 November and named them two days later.            | 10 November=2012-11-10; two days later=2012-11-12
days after that      | 2012-11-30 | It closed on 10 November. Three days after that they met.          | 10 November=2012-11-10; Three days after that=2012-11-13
days earlier         | 2012-01-31 | The bill was sent on 16 January. Four days earlier they reported.  | 16 January=2012-01-16; Four days earlier=2012-01-12
before the vote      | 2012-02-01 | The elections of 15 January 2012 were calm. A week before the vote he left. | 15 January 2012=2012-01-15; A week before the vote=2012-01-08
day after the vote   | 2012-02-01 | They voted on 15 January 2012. The day after the vote he left.     | 15 January 2012=2012-01-15; The day after the vote=2012-01-16
election day         | 2012-02-01 | They voted on 15 January 2012. On election day sites were closed.  | 15 January 2012=2012-01-15; election day=2012-01-15
that day             | 2012-02-01 | On 15 January he spoke. That day she left.                         | 15 January=2012-01-15; That day=2012-01-15
same date            | 2012-02-01 | On 15 January he spoke. On the same date she left.                 | 15 January=2012-01-15; the same date=2012-01-15
that evening         | 2012-02-01 | On 15 January he spoke. She left that evening.                     | 15 January=2012-01-15; that evening=2012-01-15
of last month        | 2012-02-10 | He was held on the 21st of last month.                             | 21st of last month=2012-01-21
bare ordinal         | 2012-10-26 | On 18 September he left, and on the 20th she followed.             | 18 September=2012-09-18; 20th=2012-09-20
last day of month    | 2015-12-15 | On 26 November they were held; on the last day of that month it won. | 26 November=2015-11-26; last day of that month=2015-11-30
yesterday            | 2012-02-10 | Yesterday he left.                                                 | Yesterday=2012-02-09
last weekday         | 2017-11-03 | the declaration last Monday                                        | last Monday=2017-10-30
weekday, past        | 2012-02-10 | The court met on Monday.                                           | Monday=2012-02-06
weekday, future      | 2012-02-10 | The court will meet on Monday.                                     | Monday=2012-02-13
same weekday         | 1998-03-13 | he said on Friday.                                                 | Friday=1998-03-13
last month           | 2012-02-10 | Last month they met.                                               | Last month=2012-01
this year            | 2012-02-10 | It was sold this year.                                             | this year=2012
next year            | 2012-02-10 | It will be sold next year.                                         | next year=2013
current fiscal year  | 2012-02-10 | They expect more in the current fiscal year.                       | the current fiscal year=2012
earlier this year    | 2012-02-10 | It was sold earlier this year.                                     | earlier this year=2012
later that day       | 2012-02-10 | On 3 February he came. Later that day he left.                     | 3 February=2012-02-03; Later that day=2012-02-03
last May             | 2012-02-10 | They met last May.                                                 | last May=2011-05
fiscal 2011          | 2012-02-10 | In fiscal 2011 it earned more.                                     | fiscal 2011=2011
year's end           | 2012-02-10 | It should be in place by year's end.                               | year's end=2012
end of year          | 2012-02-10 | It should be in place by the end of year.                          | the end of year=2012
year-end             | 2012-02-10 | They will finish by year-end.                                      | year-end=2012-12-31
full year            | 2012-02-10 | They expect more for the full year.                                | the full year=2012
year-earlier         | 2012-02-10 | against a year-earlier loss of two                                 | year-earlier=2011
day after tomorrow   | 2012-02-10 | They meet the day after tomorrow.                                  | the day after tomorrow=2012-02-12
a week ago Monday    | 2012-02-10 | They met a week ago Monday.                                        | a week ago Monday=2012-01-30
from now             | 2012-02-10 | It ends two weeks from now.                                        | two weeks from now=2012-02-24
year-end 2013        | 2012-02-10 | a loss at year-end 2013                                            | year-end 2013=2013-12-31
of the month         | 2012-02-10 | It falls due on the 15th of the month.                             | 15th of the month=2012-02-15
opens on             | 2012-02-10 | The fair opens on Monday.                                          | Monday=2012-02-13
years ago            | 2012-02-10 | They met two years ago.                                            | two years ago=2010
hours later          | 2017-11-03 | It was lifted on October 17. Twenty-four hours later she resigned. | October 17=2017-10-17; Twenty-four hours later=2017-10-18
last week            | 2012-02-10 | They met last week.                                                | last week=2012-01-30/2012-02-05
dateline             | 2012-12-01 | KYIV, 6 November – They gathered on Monday.                        | 6 November=2012-11-06; Monday=2012-11-05
"""

YEARS = """
not until            | 2020-08-14 | The date was not announced until 1 October 2019. Lists were handed in on 10 January. | 1 October 2019=2019-10-01; 10 January=2020-01-10
verb past a bracket  | 2020-08-14 | He agreed with the Regional Council of States (RCS) on 14 March that votes should be counted again. | 14 March=2020-03-14
ends in              | 1994-04-30 | The mandate ends in November.                  | November=1994-11
ahead, then Sunday   | 2013-11-17 | RUVO, October 21 – It said the vote would be held on November 9, with another on the 16th. They blocked roads on Sunday. | October 21=2013-10-21; November 9=2013-11-09; 16th=2013-11-16; Sunday=2013-10-20
back to now          | 2007-07-11 | He resigned on 26 June 2006. Some 30,000 still live in camps. In the first round, on 9 April, she led. | 26 June 2006=2006-06-26; 9 April=2007-04-09
in office since, won | 2018-02-20 | It was set aside on 22 April 2015. The President, in office since 2014, won on 12 March 2017. It was formed in May. | 22 April 2015=2015-04-22; 2014=2014; 12 March 2017=2017-03-12; May=2017-05
dateline, From       | 2008-03-14 | RUVO, 14 March – From 15 January to 16 February we watched. | 14 March=2008-03-14; 15 January to 16 February=2008-01-15/2008-02-16
an end on            | 2012-08-03 | RUVO, July 18 -- Voting came to an end on Tuesday. | July 18=2012-07-18; Tuesday=2012-07-17
had won, back        | 1990-07-31 | We told of the vote of 25 February. In the election of 4 November 1984 he had obtained 67 per cent. At dawn of 26 February he spoke. | 25 February=1990-02-25; 4 November 1984=1984-11-04; 26 February=1990-02-26
named before         | 2016-11-11 | The election of 16 October is beyond dispute. In that of 14 October 2012 they had 45 %. On the night of 16 October they had 41 %. | 16 October=2016-10-16; 14 October 2012=2012-10-14; 16 October=2016-10-16
weekday, of now      | 2016-11-11 | In the vote of 14 October 2012 they had 45 %. It met on Monday, 7 November. | 14 October 2012=2012-10-14; Monday, 7 November=2016-11-07
here since           | 2012-07-13 | They spoke on Thursday. The team has been here since June 15. He apologized the same day. | Thursday=2012-07-12; June 15=2012-06-15; the same day=2012-07-12
lasting since        | 2004-04-30 | The truce of February 2002 held. Talks have been in abeyance since 21 April 2003. He broke away on 3 March. | February 2002=2002-02; 21 April 2003=2003-04-21; 3 March=2004-03-03
alliance of a day    | 2009-07-03 | Since 7 June the March 14 alliance has 71 seats. | 7 June=2009-06-07
first days of        | 2018-02-20 | They were held in the first five days of December. | the first five days of December=2017-12-01/2017-12-05
last days of         | 2018-02-20 | The last ten days of May 2017 were calm.       | The last ten days of May 2017=2017-05-22/2017-05-31
eve, two votes       | 2017-01-31 | They chose a new president on 1 December 2016. The House is to be elected on 6 April, too. 30 November. Lines were cut on the eve of the vote. | 1 December 2016=2016-12-01; 6 April=2017-04-06; 30 November=2016-11-30; eve of the vote=2016-11-30
the Monday           | 2001-01-20 | They voted on 7 December 2000. A curfew was imposed on the Monday. | 7 December 2000=2000-12-07; Monday=2000-12-11
on the eve           | 2006-03-02 | On 10 February Washington spoke. Delhi had voiced regret on the eve. | 10 February=2006-02-10; eve=2006-02-09
on the morrow        | 2011-03-02 | They met on 6 February. He left on the morrow. | 6 February=2011-02-06; morrow=2011-02-07
within a day         | 1998-05-02 | He received them on 2 March. He used them within a day. | 2 March=1998-03-02; within a day=1998-03-03
in office since      | 2001-01-20 | He was sworn in on 7 January. He has been in office since the 7th. | 7 January=2001-01-07; 7th=2001-01-07
recalled, told on    | 2023-10-20 | In February 2021 the Union had won 49 seats. Voters abroad voted again on October 15. | February 2021=2021-02; October 15=2023-10-15
as long ago as       | 2006-05-31 | He had asked for it as long ago as August 2005. It was answered on 10 April. | August 2005=2005-08; 10 April=2006-04-10
as early as, past    | 1999-06-18 | They found queues as early as 1 June.          | 1 June=1999-06-01
remembered           | 1997-05-05 | Listeners will remember the evening of 10 January. | 10 January=1997-01-10
range up to now      | 2023-10-20 | It counts 216 attacks between 1 January and 30 September. | 1 January and 30 September=2023-01-01/2023-09-30
from day to day      | 2008-07-07 | From Wednesday to Saturday only one was allowed. | Wednesday to Saturday=2008-07-02/2008-07-05
deadline             | 1989-11-02 | They held 99 per cent by the Tuesday deadline. | Tuesday=1989-10-31
until, told as of now | 2011-02-20 | By a law of the end of May 2010 his term may last until 14 May. | the end of May 2010=2010-05; 14 May=2011-05-14
ten years after it was | 2023-10-20 | It was cleared on 9 May, ten years after it was first asked. | 9 May=2023-05-09; ten years after=2013
from counted to counted | 2006-03-02 | They came on 19 January. The roads were closed from that morning until the evening of the 21st. | 19 January=2006-01-19; that morning until the evening of the 21st=2006-01-19/2006-01-21
could be held        | 1998-10-30 | The first ballot could then be held in May.    | May=1999-05
promised for         | 2021-07-27 | The list was short: promised for Friday.       | Friday=2021-07-30
from then to         | 1998-03-30 | On 10 February they walked out; schools stay shut from then to 13 February. | 10 February=1998-02-10; then to 13 February=1998-02-10/1998-02-13
was due              | 2006-12-06 | The answer was due on 1 September and has not arrived. | 1 September=2006-09-01
as counted           | 2004-08-15 | They voted on 27 July 2003. On 31 July, four days after the vote, it led. | 27 July 2003=2003-07-27; 31 July=2003-07-31
eve of a day told    | 1998-03-22 | They blew it up on Sunday on the eve of the return to talks. | Sunday=1998-03-22
weekday of the report | 2000-01-07 | On Thursday 133 were held. On Friday it was calmer. | Thursday=2000-01-06; Friday=2000-01-07
weekday of issue     | 2008-07-07 | It was dry on 29 June. On Monday evening he spoke. | 29 June=2008-06-29; Monday evening=2008-06-30
vote, not result     | 2018-08-31 | Polling on 30 July was calm. The results of the vote were published on 3 August. He left two days after the vote. | 30 July=2018-07-30; 3 August=2018-08-03; two days after the vote=2018-08-01
night of the run-off | 2023-08-24 | The first election was held on 25 June. The run-off of 20 August was calm. He called on the night of the vote. | 25 June=2023-06-25; 20 August=2023-08-20; the night of the vote=2023-08-20
past, before issue   | 2012-01-31 | The events took place on December 16.          | December 16=2011-12-16
past, month after    | 2012-01-31 | The events took place on 5 February.           | 5 February=2011-02-05
future               | 2012-01-31 | A march will be held on 4 February.            | 4 February=2012-02-04
announced            | 2012-01-31 | A march has been announced for 4 February.     | 4 February=2012-02-04
future in december   | 2011-12-20 | They will vote on 15 January.                  | 15 January=2012-01-15
from the text        | none       | On 2 May 2011 he left. On 5 June she came.     | 2 May 2011=2011-05-02; 5 June=2011-06-05
over the new year    | none       | On 17 December 2010 he burned. He died on 4 January. | 17 December 2010=2010-12-17; 4 January=2011-01-04
story long past      | 2009-05-01 | In June 1941 it began. On 8 September they closed the ring. In January they broke it. By March 1943 it was over. | June 1941=1941-06; 8 September=1941-09-08; January=1942-01; March 1943=1943-03
aside                | 2010-12-20 | He, who had won the vote of 10 July 2005, left. In June they were killed. | 10 July 2005=2005-07-10; June=2010-06
pluperfect           | 2022-01-14 | On 10 December streets were empty, as they had been in March. | 10 December=2021-12-10; March=2021-03
a plan in the past   | 2012-01-31 | He said on 8 June that they would vote on 23 October. | 8 June=2011-06-08; 23 October=2011-10-23
weekday tells year   | none       | In 2007 and 2012. It closed on Friday 2 November. | 2007=2007; 2012=2012; Friday 2 November=2012-11-02
nth weekday          | 2012-06-20 | They voted on the first Sunday of April.       | first Sunday of April=2012-04-01
last weekday         | 2012-06-20 | It was signed on the last Friday in May.       | last Friday in May=2012-05-25
last day of month    | 2012-06-20 | He swore on the last day of May.               | last day of May=2012-05-31
first of September   | 2012-10-20 | On the first of September four sat.            | first of September=2012-09-01
one of these         | 2012-06-20 | On 4 and 11 May they met. On the second of these Fridays he left. | 4=2012-05-04; 11 May=2012-05-11; second of these Fridays=2012-05-11
of that week         | 2012-06-20 | It met on 2 May and voted on Friday of that week. | 2 May=2012-05-02; Friday of that week=2012-05-04
weekday told on      | 2012-06-20 | It voted on 4 May; the oath followed on Sunday. | 4 May=2012-05-04; Sunday=2012-05-06
after the blast      | 2012-06-20 | A grenade exploded on 2 May. He left on 3 May. They signed three days after the blast. | 2 May=2012-05-02; 3 May=2012-05-03; three days after=2012-05-05
after polling        | 2012-06-20 | The election was held on 6 May. Two days after polling he fled. | 6 May=2012-05-06; Two days after polling=2012-05-08
years earlier, on    | 2012-06-20 | He won on 6 May. Five years earlier, on 2 April, he had lost. In June he rests. | 6 May=2012-05-06; Five years earlier=2007; 2 April=2007-04-02; June=2012-06
since, will          | 2012-06-20 | Prices, up by a third since July, will rise.   | July=2011-07
must be by           | 2012-06-20 | They must be called together by 4 August.      | 4 August=2012-08-04
was set for          | 2012-06-20 | The reading was set for 13 June and put off.   | 13 June=2012-06-13
had been due         | 2012-06-20 | It had been due on Monday.                     | Monday=2012-06-18
later note           | none       | KYIV, July 27 2012 (NN) – He was held. (He was freed on Aug. 13. – Ed.) | July 27 2012=2012-07-27; Aug. 13=2012-08-13
background           | 2012-06-20 | KYIV, June 4 (NN) – He was jailed on Monday over the deaths of 1 March 2008. He appealed on June 9. | June 4=2012-06-04; Monday=2012-06-04; 1 March 2008=2008-03-01; June 9=2012-06-09
of that year         | 2012-06-20 | It fell in 1940. In August of that year they fled. | 1940=1940; August of that year=1940-08
that year            | 2012-06-20 | He fell on 3 May 2011. On 9 June that year he died. | 3 May 2011=2011-05-03; 9 June that year=2011-06-09
month last year      | 2012-06-20 | He left in May last year and returns in March next year. | May last year=2011-05; March next year=2013-03
the following year   | none       | In 2005 he won. In March of the following year he lost. | 2005=2005; March of the following year=2006-03
range over new year  | none       | In March 1945 they came. It had gone on from October to April. | March 1945=1945-03; October to April=1944-10-01/1945-04-30
lasted until         | none       | On 20 October 1944 they came. It lasted until its fall in February 1945. On 3 November they met. | 20 October 1944=1944-10-20; February 1945=1945-02; 3 November=1944-11-03
planned for a year   | none       | On 10 March 1975 it began. The town was open to a planned attack in 1976. It fell on 11 March. | 10 March 1975=1975-03-10; 1976=1976; 11 March=1975-03-11
weekday, year of issue | 2014-06-27 | The report of 10.10.2011 was lost. He opened it on Wednesday 18 June. | 10.10.2011=2011-10-10; Wednesday 18 June=2014-06-18
due to be            | 2013-03-22 | The book is due to be published in May. | May=2013-05
in a few weeks       | 2011-10-30 | It has set 10 November as the last day for bids. | 10 November=2011-11-10
leap day             | 2013-02-01 | They met on 29 February.                       | 29 February=2012-02-29
29 July              | 2014-01-27 | Radio was jammed on 26, 27 and 29 July. | 26, 27=2013-07-26/2013-07-27; 29 July=2013-07-29
this week            | 2014-01-27 | He was beaten on Monday of this week. | Monday of this week=2014-01-27
the 16th             | 2014-01-27 | It spoke out in a resolution of the 16th. | 16th=2014-01-16
this noon            | 2014-01-27 | A warrant has been out since this noon. | this noon=2014-01-27
on Sunday            | 2014-01-27 | The inauguration takes place on Sunday. | Sunday=2014-02-02
showed it            | 2014-01-27 | An audit in February and March 2013 showed it. | February and March 2013=2013-02-01/2013-03-31
this August          | 2023-09-04 | He would have enjoyed this August. | this August=2023-08
11 August            | 2023-09-04 | Four years ago, on 16 June 2019, she had led and then lost the second round on 11 August. | Four years ago=2019; 16 June 2019=2019-06-16; 11 August=2019-08-11
to agree             | 1998-11-02 | Jan. 29 -- Parliament fails to agree. | Jan. 29=1998-01-29
agreed to buy        | 1989-10-30 | It agreed to buy the line in February.         | February=1990-02
unspecified          | 1989-10-26 | It would be paid on a still unspecified date in January. | January=1990-01
payable              | 1989-10-26 | It declared a dividend payable Dec. 15.        | Dec. 15=1989-12-15
just gone            | 2000-01-15 | They would stay the order to send him back by Jan. 14. | Jan. 14=2000-01-14
reported             | 1999-02-10 | It decided to admit three, Spain among them, in March, an official said. | March=1999-03
until a clock time   | 2000-04-03 | It has given them until 9 a.m. Tuesday to sign. | Tuesday=2000-04-04
up to a weekday      | 1989-10-30 | It bought shares from Sept. 14 to Thursday.    | Sept. 14=1989-09-14; Thursday=1989-10-26
the night before     | none       | It began at dawn on March 20, 2003 (in New York, March 19). | March 20, 2003=2003-03-20; March 19=2003-03-19
a night's service    | 1999-10-24 | They attended a Sunday night service.          | Sunday night=1999-10-24
thanksgiving         | 2000-01-07 | He was found on Thanksgiving Day.              | Thanksgiving Day=1999-11-25
has decided to admit | 1999-02-10 | It has decided to admit three of them in early March. | early March=1999-03
beginning in         | 1989-10-30 | It cut the rate beginning in December.         | December=1989-12
a set of orders for  | 1989-10-30 | It took orders for February.                   | February=1990-02
were planning        | 2000-01-07 | They were planning to march on Monday.         | Monday=2000-01-10
day of the strike    | 1970-01-31 | Miners at Kiruna walked out on 9 December 1969. On the fourth day of the strike the gates were closed. By the tenth day of the walk-out 4,800 men stood still. | 9 December 1969=1969-12-09; fourth day of the strike=1969-12-12; tenth day of the walk-out=1969-12-18
day of voting        | 2019-09-15 | Nauru voted on 24 and 25 August. On the second day of voting a box was lost. | 24 and 25 August=2019-08-24/2019-08-25; second day of voting=2019-08-25
day of a hearing     | 2020-06-01 | The trial opened in Gitega on 4 March. Two men were freed on 9 May. On the 3rd day of the trial the judge withdrew. | 4 March=2020-03-04; 9 May=2020-05-09; 3rd day of the trial=2020-03-06
fortnight later      | 2019-05-10 | On 13 April 2014 he came first, before beating her a fortnight later. | 13 April 2014=2014-04-13; a fortnight later=2014-04-27
"""

NOTHING = """
thousands            | In all 1,234 people came.
money                | It cost £48 or $2012 a day.
article              | They broke article 164 and section 12.
law                  | the Constitutional Law of 28 September 1995 on elections
numbered decision    | Order No. 026 of 30 June 2010 and Decree 4078 of 14 November 2019
time of day          | at 19:40 they counted
people               | Some 2000 people and 1900 voters came.
quantity             | more than 1990 in all
duration             | He was held for two years and six months.
ages                 | She is 25 years old, a two-year-old case
may and march        | They may march in august company, and march on.
may opens            | May we ask who won?
phone                | tel. +48 22 2012 0115
vague                | Recently, last autumn, after the elections, in those days
day of talks         | On the second day of the talks they broke off.
nothing to count     | Last week they met.
every week           | on Friday nights, Sunday mornings
every day            | every Monday, on Sundays, each day
going on             | It grew over the past year and will for the next decade.
each July            | where they march each July
before christ        | in April 480 BC they crossed, and in 333 BC
court                | They appealed to the 11th Circuit and the 3rd Division.
this day             | From this day on he left.
half a year          | They met half a year ago.
thousands in words   | two thousand people in two thousand towns
holiday's name       | the Christmas tree and Women's Day parades
each month           | sent out on the first Monday of every month
newspaper            | the Sunday Times wrote
square               | from October Square to March Street
name                 | April Jones and Jan Peters
per cent             | It won 2012% and 15.01 per cent
version              | version 1.10.12.3
"""


def days_of(expression: DateExpression) -> str:
    first, last = expression.start_on.isoformat(), expression.end_on.isoformat()
    return {"day": first, "month": first[:7], "year": first[:4]}.get(expression.precision, f"{first}/{last}")


def rows(table: str) -> list[pytest.param]:  # type: ignore[valid-type]
    cells = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [pytest.param(*row[1:], id=row[0]) for row in cells]


@pytest.mark.parametrize(("written", "text", "expected"), rows(STATED + COUNTED.lstrip() + YEARS.lstrip()))
def test_dates(written: str, text: str, expected: str) -> None:
    reference = None if written == "none" else datetime.date.fromisoformat(written)
    found = [f"{text[date.start : date.end]}={days_of(date)}" for date in find_dates(text, reference)]
    assert "; ".join(found) == expected


@pytest.mark.parametrize("text", rows(NOTHING))
def test_no_date(text: str) -> None:
    assert [text[date.start : date.end] for date in find_dates(text, None)] == []


def test_impossible_day_is_a_problem_and_no_date() -> None:
    reader = DateReader(datetime.date(2012, 6, 1))
    assert reader.read("It closed on 31 April 2012.") == []
    assert [problem.message for problem in reader.problems] == ["There is no such day as 31 April 2012."]


def test_weekday_that_disagrees_is_doubted() -> None:
    [date] = find_dates("They met on Friday 15 December 2011.", datetime.date(2012, 1, 1))
    assert date.doubt == "15 December 2011 was a Thursday, the text says Friday 15 December 2011."


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("in early March 2012 they met", "early"),
        ("in mid-May 2012 they met", "mid"),
        ("at the end of May 2012 they met", "late"),
        ("before 7 May 2012 they met", "before"),
        ("after 7 May 2012 they met", "after"),
        ("they met about 7 May 2012", "about"),
        ("they will meet on 7 May 2012", "planned"),
        ("they met on 7 May 2012", None),
    ],
)
def test_qualifier(text: str, qualifier: str | None) -> None:
    assert [date.qualifier for date in find_dates(text, datetime.date(2012, 6, 1))] == [qualifier]


WORDS = st.sampled_from(
    [
        "on",
        "in",
        "the",
        "of",
        "5",
        "15",
        "31",
        "2012",
        "2011",
        "May",
        "March",
        "January",
        "April,",
        "Friday",
        "day",
        "days",
        "later",
        "two",
        "first",
        "23rd",
        "last",
        "next",
        "week",
        "month",
        "year",
        "1990s",
        "15.01.2012",
        "2012-01-15",
        "–",
        "-",
        "to",
        "and",
        "between",
        "from",
        "quarter",
        "half",
        "evening",
        "that",
        "same",
        "following",
        "ago",
        "before",
        "after",
        "vote",
        "election",
        ".",
        ";",
        "(",
        ")",
        "\n\n",
        '"',
        "'",
        "will",
        "had",
        "was",
        "KYIV,",
        "January's",
        "0000",
        "9999",
        "31/12/9999",
        "early",
        "mid-",
        "late",
        "eve",
        "tomorrow",
        "today",
        "year-end",
        "year-earlier",
        "fiscal",
        "'87",
        "nineteen ninety-six",
    ]
)


@example("They left two years later today", None)
@example("from year-end 1990s to year-earlier Friday", datetime.date(2012, 2, 1))
@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=25).map(" ".join)),
    st.one_of(st.none(), st.dates()),
)
def test_spans_lie_in_the_text_and_in_order(text: str, reference: datetime.date | None) -> None:
    last = 0
    for date in find_dates(text, reference):
        assert last <= date.start < date.end <= len(text)
        assert date.start_on <= date.end_on
        last = date.end


def test_a_comparison_with_long_ago_leaves_the_next_paragraph_where_the_story_stood() -> None:
    reader = DateReader(None)
    paragraphs = [
        "The runoff was held on 6 June 2021 and the gap was small. On 5 June 2016 it had been as small.",
        "She spoke of fraud on the 7th. A member of the jury left on 23 June.",
    ]
    reader.survey(paragraphs)
    found = [date.start_on.isoformat() for text in paragraphs for date in reader.read(text)]
    assert found == ["2021-06-06", "2016-06-05", "2021-06-07", "2021-06-23"]


def test_a_whole_article_is_read_paragraph_by_paragraph() -> None:
    text = "\n\n2018: talks\n\nOn 8\nJanuary they met.  \n \n2019\n\nOn 9\r\n   January they met\nagain. A week  \n later\nit ended.\n"
    found = find_dates(text, datetime.date(2020, 3, 2))
    assert [(text[date.start : date.end], days_of(date)) for date in found] == [
        ("2018", "2018"),
        ("8\nJanuary", "2018-01-08"),
        ("2019", "2019"),
        ("9\r\n   January", "2019-01-09"),
        ("A week  \n later", "2019-01-16"),
    ]


def test_papers_opened_years_later_do_not_move_a_story() -> None:
    reader = DateReader(datetime.date(2009, 12, 19))
    text = (
        "On 31 July 1964 a ship sailed. It was shot at on 2 August 1964. They struck back on 5 August 1964. "
        "Papers of the agency, which were opened in 2005, tell another tale. On 7 August the house voted."
    )
    reader.survey([text])
    assert days_of(reader.read(text)[-1]) == "1964-08-07"


def test_a_report_of_today_that_looks_far_back_is_no_story_of_long_ago() -> None:
    text = (
        "He died on Friday. Born on 3 May 1920, he married on 7 June 1944 and took office on 1 July 1970. "
        "He fell ill last month. On Monday he will be buried."
    )
    found = [days_of(date) for date in find_dates(text, datetime.date(2000, 1, 8))]
    assert found == ["2000-01-07", "1920-05-03", "1944-06-07", "1970-07-01", "1999-12", "2000-01-10"]


def test_a_story_that_moves_back_is_not_taken_home_again() -> None:
    reader = DateReader(datetime.date(2009, 12, 19))
    paragraphs = [
        "The quarrel began in 1898. A treaty on it was signed on 26 January 1910.",
        "Of the war: on 8 February 1904 the fleet attacked. On 13 April 1904 its admiral died.",
        "They fought on. On 1 May 1904 they crossed. On 25 May 1904 they won.",
        "During the night of 13 June they tried again.",
    ]
    reader.survey(paragraphs)
    found = [days_of(date) for text in paragraphs for date in reader.read(text)]
    assert found[-1] == "1904-06-13"


def test_a_year_as_title_or_heading_dates_what_follows() -> None:
    reader = DateReader(datetime.date(2020, 3, 2))
    paragraphs = [
        "2 March. He walked free.",
        "2018",
        "On 8 January they met.",
        "He had refused food since 26 December.",
    ]
    reader.survey(paragraphs)
    reader.begin_article("2019")
    found = [days_of(date) for text in paragraphs for date in reader.read(text)]
    assert found == ["2019-03-02", "2018", "2018-01-08", "2017-12-26"]


def test_a_text_without_a_day_of_issue_is_about_the_time_of_most_of_its_dates() -> None:
    reader = DateReader()
    paragraphs = [
        "Opened on 24 January 2011, for the vote of 13 March 2011 and that of 17 April 2011.",
        "The head of state had won in the run-off of 19 March 2006.",
        "The list was published on 9 February. It was corrected from 28 February to 2 March 2011.",
    ]
    reader.survey(paragraphs)
    reader.begin_article()
    assert "2011-02-09" in [days_of(date) for text in paragraphs for date in reader.read(text)]


def test_a_year_before_a_colon_is_a_heading_too() -> None:
    reader = DateReader(datetime.date(2009, 12, 19))
    paragraphs = ["2005: elections and after", "On 31 January they voted."]
    reader.survey(paragraphs)
    assert [days_of(date) for text in paragraphs for date in reader.read(text)] == ["2005", "2005-01-31"]


def test_a_title_that_gives_the_time_covered_tells_the_year_of_each_article() -> None:
    reader = DateReader(covers=time_covered(["Items from the Relay, December 1985 to July 1986"]))
    paragraphs = ["RUVO, 12 December – They met.", "RUVO, 24 February – They left on Saturday."]
    reader.survey(paragraphs)
    found = []
    for text in paragraphs:
        reader.begin_article("What came next")
        found += [days_of(date) for date in reader.read(text)]
    assert found == ["1985-12-12", "1986-02-24", "1986-02-22"]


def test_months_over_a_section_date_what_follows() -> None:
    reader = DateReader(datetime.date(2016, 1, 8))
    paragraphs = ["January to August 2015: the rules", "From 3 March to 18 May they registered."]
    reader.survey(paragraphs)
    assert [days_of(date) for text in paragraphs for date in reader.read(text)][2:] == ["2015-03-03/2015-05-18"]


def test_a_day_over_a_section_is_the_day_from_which_it_looks_back() -> None:
    reader = DateReader(datetime.date(2019, 5, 10))
    reader.begin_article("Monday 22 April")
    [date] = reader.read("All front pages carry yesterday's first round.")
    assert days_of(date) == "2019-04-21"
    reader.begin_article("Thursday 25 April")
    [date] = reader.read("The result was made final on Tuesday.")
    assert days_of(date) == "2019-04-23"


def test_in_an_entry_of_a_chronicle_weekdays_are_counted_from_its_day() -> None:
    reader = DateReader(datetime.date(2006, 3, 2))
    found = reader.read("23 Jan. The parties call for a strike to be held on Thursday. A second man is hurt today.")
    assert [days_of(date) for date in found] == ["2006-01-23", "2006-01-26", "2006-01-23"]


def test_in_an_entry_of_a_chronicle_a_bare_day_is_of_its_month() -> None:
    reader = DateReader(datetime.date(2006, 3, 2))
    found = reader.read(
        "30 Jan. Clerks occupy the bank for nine men taken away on the 19th. Guards empty the hall on the last day of the month."
    )
    assert [days_of(date) for date in found] == ["2006-01-30", "2006-01-19", "2006-01-31"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roadblocks went up on Monday 13 October. The president resigned on Friday 17 October. Gas had cost less in 1996, and nobody foresaw 2003.",
            ["2003-10-13", "2003-10-17", "1996", "2003"],
        ),
        (
            "Roadblocks went up on Monday 13 October. The president left on Friday 17 October. Gas had cost less in 1996.",
            ["1996"],
        ),
    ],
    ids=["a stated year fits the weekdays", "none does"],
)
def test_without_a_day_of_issue_weekdays_choose_among_the_years_that_are_stated(text: str, expected: list[str]) -> None:
    assert [days_of(date) for date in find_dates(text, None)] == expected
