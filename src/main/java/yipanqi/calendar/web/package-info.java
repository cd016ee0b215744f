/// The calendar over HTTP.
@NullMarked
package yipanqi.calendar.web;

import org.jspecify.annotations.NullMarked;
