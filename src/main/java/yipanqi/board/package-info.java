/// The one board: roll-ups over the organisation; writes nothing.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "journal", "org", "calendar", "loop"})
package yipanqi.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
