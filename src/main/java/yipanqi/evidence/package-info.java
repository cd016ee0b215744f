/// What proves it: photos and documents by content hash, with time and place.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "journal", "org"})
package yipanqi.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
