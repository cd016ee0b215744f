/// What happened, in order, sealed; history, audit trail, outbox and feed in one log that followers read.
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package yipanqi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
