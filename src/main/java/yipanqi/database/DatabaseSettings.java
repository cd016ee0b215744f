package yipanqi.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which database to use: the embedded one on a data folder, or an outside server when a URL is given.
public record DatabaseSettings(
        Path data, int port, int pool, @Nullable String url, String user, String password) {
    /// Reads `yipanqi.data`, `yipanqi.database.port`, `.pool`, `.url`, `.user` and `.password`.
    public static DatabaseSettings from(Function<String, @Nullable String> settings) {
        var url = setting(settings, "yipanqi.database.url").filter(given -> !given.isBlank());
        return new DatabaseSettings(
                Path.of(setting(settings, "yipanqi.data").orElse("data")),
                setting(settings, "yipanqi.database.port").map(Integer::valueOf).orElse(0),
                setting(settings, "yipanqi.database.pool").map(Integer::valueOf).orElse(8),
                url.orElse(null),
                setting(settings, "yipanqi.database.user").orElse(EmbeddedServer.DATABASE),
                setting(settings, "yipanqi.database.password").orElse(""));
    }

    private static Optional<String> setting(Function<String, @Nullable String> settings, String name) {
        return Optional.ofNullable(settings.apply(name));
    }

    Optional<ServerAddress> outside() {
        return Optional.ofNullable(url).map(given -> new ServerAddress(given, user, password));
    }
}
