package yipanqi.platform;

import java.lang.reflect.RecordComponent;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;

/// A record as named SQL parameters: what the PostgreSQL driver will not take by itself (instants, enums,
/// identifiers wrapped in records, sets of ids) is unwrapped here and nowhere else.
public final class Row extends AbstractSqlParameterSource {
    private final Record record;

    private Row(Record record) {
        this.record = record;
    }

    public static Row of(Record record) {
        return new Row(record);
    }

    /// One value as the driver takes it.
    public static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Set<?> set when set.stream().allMatch(UUID.class::isInstance) -> set.toArray(UUID[]::new);
            case Record wrapped
            when wrapped.getClass().getRecordComponents().length == 1 ->
                plain(read(wrapped, wrapped.getClass().getRecordComponents()[0]));
            default -> value;
        };
    }

    @Override
    public boolean hasValue(String name) {
        return component(name) != null;
    }

    @Override
    public @Nullable Object getValue(String name) {
        var component = component(name);
        if (component == null) throw new IllegalArgumentException("no component " + name + " in " + record.getClass());
        return plain(read(record, component));
    }

    @Override
    public int getSqlType(String name) {
        return getValue(name) instanceof UUID ? Types.OTHER : TYPE_UNKNOWN;
    }

    private @Nullable RecordComponent component(String name) {
        for (var component : record.getClass().getRecordComponents())
            if (component.getName().equals(name)) return component;
        return null;
    }

    private static @Nullable Object read(Record from, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
