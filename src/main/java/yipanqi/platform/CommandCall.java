package yipanqi.platform;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What a command is given: the words after its name, the settings, and the database for whoever asks.
///
/// `database` attaches to the server of the running application or starts it; the caller need not close it.
/// `settings` knows the same names as the application (`application.yaml`, environment, `--yipanqi.…=`).
public record CommandCall(
        List<String> arguments,
        Function<String, @Nullable String> settings,
        Supplier<DataSource> database,
        PrintStream out,
        PrintStream err) {}
