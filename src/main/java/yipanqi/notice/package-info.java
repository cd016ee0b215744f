/// Tells a post something, in the application; knows no business.
@NullMarked
@ApplicationModule(allowedDependencies = {"org", "journal"})
package yipanqi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
