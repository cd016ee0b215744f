package yipanqi.loop;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The stable names under which facts stand in the journal; a golden file guards them.
final class LoopFactNames {
    private static final Map<String, Class<? extends LoopFact>> TYPES = new TreeMap<>();
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return "loop."
                    + type.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
        }
    };

    static {
        for (var type : LoopFact.class.getPermittedSubclasses())
            TYPES.put(NAMES.get(type), type.asSubclass(LoopFact.class));
    }

    private LoopFactNames() {}

    static String of(Class<? extends LoopFact> type) {
        return NAMES.get(type);
    }

    static Class<? extends LoopFact> type(String what) {
        var type = TYPES.get(what);
        if (type == null) throw new IllegalArgumentException("no loop fact is named " + what);
        return type;
    }

    static Map<String, Class<? extends LoopFact>> all() {
        return TYPES;
    }
}
