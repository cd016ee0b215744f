package yipanqi.platform;

import java.util.List;

/// Why something is refused, for programs and for people.
///
/// @param code the problem's stable code, `title` the Chinese sentence
/// @param values what stands in the places of the sentence, in their order, for whoever says it in another
/// language
public record Reason(String code, String title, List<String> values) {
    public Reason {
        values = List.copyOf(values);
    }
}
