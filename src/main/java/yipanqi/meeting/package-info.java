/// A meeting report is read in, its directives are decided sentence by sentence, and go out as loops.
///
/// Reading and deciding is for clerks, consent for issuers. Whoever sees the unit that read a report in sees
/// it.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "journal", "org", "calendar", "evidence", "notice", "loop"})
package yipanqi.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
