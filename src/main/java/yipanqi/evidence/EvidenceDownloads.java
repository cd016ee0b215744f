package yipanqi.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the answer that sends a kept file: to be saved, never to be run in our own page.
@Component
public class EvidenceDownloads {
    /// A file to save, under its own name (RFC 6266).
    public ResponseEntity<Resource> attachment(EvidenceContent content) {
        return answer(content, ContentDisposition.attachment());
    }

    /// A picture to show; only for thumbnails, which we drew ourselves.
    public ResponseEntity<Resource> picture(EvidenceContent content) {
        return answer(content, ContentDisposition.inline());
    }

    private static ResponseEntity<Resource> answer(EvidenceContent content, ContentDisposition.Builder how) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.type()))
                .contentLength(content.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(content.name(), UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(content.file()));
    }
}
