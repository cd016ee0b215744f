package yipanqi.journal;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// The short name of every kind of fact in the users' words, from `facts/*.properties`.
@Component
public class FactTexts {
    private final Properties texts = new Properties();

    FactTexts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:facts/*.properties"))
            PropertiesLoaderUtils.fillProperties(texts, new EncodedResource(file, "UTF-8"));
    }

    /// The label, or the stable name itself for a fact of a version that is not installed.
    public String label(String what) {
        return texts.getProperty(what, what);
    }
}
