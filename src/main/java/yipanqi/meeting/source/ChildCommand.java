package yipanqi.meeting.source;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;

/// How the child is started: this Java, little memory, no environment, and only the libraries that reading
/// needs.
final class ChildCommand {
    private static final List<Class<?>> NEEDED =
            List.of(ChildProgram.class, Loader.class, FontBoxFont.class, RandomAccessRead.class, LogFactory.class);
    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=crash.log",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=.",
            "-Duser.home=.",
            "-Dfile.encoding=UTF-8");

    private final List<String> program;

    private ChildCommand(List<String> program) {
        this.program = program;
    }

    static ChildCommand of(Class<?> main, Class<?>... more) {
        Set<String> places = new LinkedHashSet<>();
        places.add(place(main));
        for (var needed : NEEDED) places.add(place(needed));
        for (var needed : more) places.add(place(needed));
        var nested =
                places.stream().filter(place -> place.startsWith("nested:")).findFirst();
        // Run as one jar with jars inside, only the loader of that jar finds our classes.
        if (nested.isPresent()) {
            var jar = nested.get().substring("nested:".length()).replaceFirst("/!.*", "");
            return new ChildCommand(List.of(
                    "-Dloader.main=" + main.getName(),
                    "-cp",
                    jar,
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        }
        return new ChildCommand(List.of("-cp", String.join(File.pathSeparator, places), main.getName()));
    }

    private static String place(Class<?> type) {
        var place = type.getProtectionDomain().getCodeSource().getLocation().toString();
        var inner = place.replaceFirst("^jar:", "");
        return inner.startsWith("nested:") ? inner : Path.of(URI.create(inner)).toString();
    }

    Process start(Path folder) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(LIMITS);
        line.addAll(program);
        line.add("source");
        var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        // The one variable: without it the names of the class path's folders may not be Chinese.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
