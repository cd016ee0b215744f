package yipanqi.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The clock of the zone's office. Everything asks it for the time; tests and the demo move it for the length
/// of a call.
public final class ZoneClock extends Clock {
    private static final ScopedValue<Instant> MOVED = ScopedValue.newInstance();
    private final ZoneId zone;

    public ZoneClock(ZoneId zone) {
        this.zone = zone;
    }

    /// Runs `action` as if it were that instant.
    public static void at(Instant instant, Runnable action) {
        ScopedValue.where(MOVED, instant).run(action);
    }

    @Override
    public Instant instant() {
        return MOVED.isBound() ? MOVED.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ZoneClock withZone(ZoneId other) {
        return new ZoneClock(other);
    }
}
