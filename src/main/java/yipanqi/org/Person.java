package yipanqi.org;

import java.util.UUID;

/// A person as the zone knows him.
public record Person(UUID id, String name, String phone, int version) {
    /// The telephone number with its middle hidden.
    public String maskedPhone() {
        int length = phone.length();
        if (length < 7) return "*".repeat(length);
        return phone.substring(0, 3) + "*".repeat(length - 7) + phone.substring(length - 4);
    }
}
