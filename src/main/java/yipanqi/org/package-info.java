/// Who: the units of a zone, their posts, who holds them from when to when, what a post may see, and
/// accounts.
@ApplicationModule(allowedDependencies = {"journal", "document"})
@NullMarked
package yipanqi.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
