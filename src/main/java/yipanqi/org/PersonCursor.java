package yipanqi.org;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.platform.PlatformProblem;

/// Where a page of people ends.
record PersonCursor(String name, UUID id) {
    private static final PersonCursor START = new PersonCursor("", new UUID(0, 0));

    static PersonCursor read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) return START;
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return new PersonCursor(text.substring(36), UUID.fromString(text.substring(0, 36)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw PlatformProblem.BAD_INPUT.because("翻页标记无法识别，请从第一页重新打开");
        }
    }

    static String of(PersonStore.Found last) {
        var text = last.id() + last.name();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
