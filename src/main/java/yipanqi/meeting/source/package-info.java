/// From a file to its bare text: what a meeting report is made of before anyone reads it. A hostile file is
/// refused with a sentence, or dies alone in a child process.
@NullMarked
package yipanqi.meeting.source;

import org.jspecify.annotations.NullMarked;
