/// People, posts and sessions over HTTP.
@NullMarked
package yipanqi.org.web;

import org.jspecify.annotations.NullMarked;
