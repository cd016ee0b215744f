/// Notices over HTTP.
@NullMarked
package yipanqi.notice.web;

import org.jspecify.annotations.NullMarked;
