package yipanqi.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of `route-matrix.txt`.
///
/// @param route method and pattern, as the server names them
/// @param with what stands for the path variables: a thing's name or a plain value
/// @param query appended to the address, empty for none
/// @param expected by caller: one status, or those for own unit / other unit / other zone
/// @param body JSON with `$thing` in the place of values, `file:name` for a form's upload, `octets:name` for
/// a file as
///     the body itself, empty for none
record RouteRow(String route, Map<String, String> with, String query, Map<String, List<String>> expected, String body) {
    static final List<String> CALLERS = List.of(
            "anonymous",
            "wrong-csrf",
            "one-time",
            "CLERK",
            "ISSUER",
            "VERIFIER",
            "UNIT_DUTY",
            "SPONSOR",
            "READER",
            "ADMINISTRATOR");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$([a-z-]+(?:\\.[a-z-]+)?)");

    static RouteRow read(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CALLERS.size() + 3)
            throw new IllegalArgumentException(
                    cells.size() + " cells instead of " + (CALLERS.size() + 3) + ": " + line);
        var with = new LinkedHashMap<String, String>();
        var query = "";
        for (var word : cells.get(1).split("\\s+")) {
            if (word.startsWith("?")) query = word;
            else if (!word.isEmpty()) with.put(word.split("=")[0], word.split("=")[1]);
        }
        var expected = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < CALLERS.size(); i++)
            expected.put(CALLERS.get(i), List.of(cells.get(i + 2).split("/")));
        return new RouteRow(cells.getFirst().replaceAll("\\s+", " "), with, query, expected, cells.getLast());
    }

    /// The cells as they would stand in the table.
    String cells(Map<String, List<String>> answers) {
        return route + " is answered | "
                + answers.values().stream().map(cell -> String.join("/", cell)).collect(Collectors.joining(" | "));
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    /// Everything named in the path's values and in the body.
    List<String> names() {
        var inBody = PLACEHOLDER.matcher(body).results().map(found -> found.group(1));
        return new ArrayList<>(
                Stream.concat(with.values().stream(), inBody).distinct().toList());
    }

    String path(Map<String, Object> values) {
        var path = route.substring(route.indexOf(' ') + 1).replaceAll("\\?.*", "");
        for (var variable : with.entrySet())
            path = path.replace(
                    "{" + variable.getKey() + "}",
                    String.valueOf(values.getOrDefault(variable.getValue(), variable.getValue())));
        var condition = route.contains("?") ? route.substring(route.indexOf('?')) : "";
        return path + (condition.isEmpty() ? query : condition);
    }

    String body(Map<String, Object> values) {
        return PLACEHOLDER.matcher(body).replaceAll(found -> String.valueOf(values.get(found.group(1))));
    }
}
