package yipanqi.org;

import java.util.UUID;

/// One zone of the installation; zones never see each other.
///
/// @param demo an invented zone to try things in
public record Zone(UUID id, String name, boolean demo) {
    public enum Purpose {
        WORK,
        DEMO
    }
}
