package yipanqi.platform;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// The words of every refusal, from `problems/*.properties`.
@Component
public class ProblemTexts {
    private final Properties texts = new Properties();

    ProblemTexts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.properties"))
            PropertiesLoaderUtils.fillProperties(texts, new EncodedResource(file, "UTF-8"));
    }

    public Reason of(Refusal refusal) {
        return of(refusal.problem(), refusal.args());
    }

    /// Numbers are written in plain digits, in the sentence as among the values.
    public Reason of(Problem problem, Object... args) {
        var pattern = texts.getProperty(problem.code());
        if (pattern == null) throw new IllegalStateException("no text for " + problem.code());
        var values = Arrays.stream(args).map(String::valueOf).toList();
        var title = new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(values.toArray());
        return new Reason(problem.code(), title, values);
    }
}
