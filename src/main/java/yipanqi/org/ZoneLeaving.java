package yipanqi.org;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.platform.CommandCall;

/// What a module keeps of a zone besides the rows that carry its id, and lets go with it.
public interface ZoneLeaving {
    /// Asked while the zone's rows are still there; the answer is run once they are gone for good.
    Runnable leaving(CommandCall call, JdbcClient sql, UUID zone);
}
