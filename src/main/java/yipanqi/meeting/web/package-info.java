@NullMarked
package yipanqi.meeting.web;

import org.jspecify.annotations.NullMarked;
