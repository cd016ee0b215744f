/// A loop is one promise followed until it is proven kept.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "journal", "org", "calendar", "evidence", "document", "notice"})
package yipanqi.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
