package yipanqi.meeting;

/// Something a person should look at before a directive goes out.
///
/// @param code `due-past` and `due-soon` have to be confirmed, the others have to be mended
public record Warning(String code, String text) {
    boolean isConfirmable() {
        return code.startsWith("due-");
    }
}
