/// When: working days, make-up days, holidays, and why a deadline falls on the day it does.
@NullMarked
@ApplicationModule(allowedDependencies = "journal")
package yipanqi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
