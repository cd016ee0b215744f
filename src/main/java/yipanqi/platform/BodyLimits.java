package yipanqi.platform;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// How much the body of a request may hold. Files have limits of their own, where they are taken in.
///
/// @param usual for every route that is not among `routes`
@ConfigurationProperties("yipanqi.body")
record BodyLimits(DataSize usual, Map<String, DataSize> routes) {
    BodyLimits {
        routes = Map.copyOf(routes);
    }

    DataSize of(String path) {
        return routes.getOrDefault(path, usual);
    }

    static String words(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}
