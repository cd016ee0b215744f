/// An invented zone with a few weeks of life, so that one person can try every part.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "journal",
            "org",
            "org :: account",
            "calendar",
            "document",
            "evidence",
            "loop",
            "meeting"
        })
package yipanqi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
