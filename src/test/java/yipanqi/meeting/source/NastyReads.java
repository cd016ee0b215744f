package yipanqi.meeting.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Programs that behave as a reader does under attack.
final class NastyReads {
    private NastyReads() {}

    static final class Hangs {
        private Hangs() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            var line = ProcessHandle.current().info().command().orElseThrow();
            if (args.length == 1)
                new ProcessBuilder(line, "-cp", System.getProperty("java.class.path"), Hangs.class.getName(), "a", "b")
                        .start();
            Thread.currentThread().join();
        }
    }

    static final class Hoards {
        private Hoards() {}

        public static void main(String[] args) {
            List<long[]> hoard = new ArrayList<>();
            while (hoard.size() < 1_000_000) hoard.add(new long[1_000_000]);
        }
    }

    static final class Babbles {
        private Babbles() {}

        public static void main(String[] args) throws IOException {
            System.out.write("TEXT 99999 0\n会议".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    static final class Floods {
        private Floods() {}

        public static void main(String[] args) {
            var block = new byte[1 << 20];
            while (!System.out.checkError()) System.out.write(block, 0, block.length);
        }
    }

    static final class Fails {
        private Fails() {}

        public static void main(String[] args) {
            throw new IllegalStateException("broken");
        }
    }

    static final class Looks {
        private Looks() {}

        public static void main(String[] args) throws IOException {
            boolean spring = System.getProperty("java.class.path").contains("spring");
            var text = System.getenv().entrySet() + " spring:" + spring + " input:" + System.in.read();
            System.out.write(new ChildAnswer(new SourceText(SourceKind.TEXT, text), "").bytes());
            System.out.flush();
        }
    }
}
