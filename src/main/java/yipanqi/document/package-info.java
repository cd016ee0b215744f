/// How the zone writes: ledgers in and out of spreadsheets.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package yipanqi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
