/// A meeting report or minutes becomes articles, meeting data and directives, each with the words it stands
/// on.
///
/// Plain arithmetic over text: nothing here knows a database, a server or a clock. What the text does not say
/// stays empty.
@NullMarked
package yipanqi.meeting.reading;

import org.jspecify.annotations.NullMarked;
