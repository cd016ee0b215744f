package yipanqi;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import yipanqi.database.DatabaseSettings;
import yipanqi.database.Databases;

/// Opened when a command first asks for it, closed with the command, also when somebody presses Ctrl-C.
final class DatabaseForCommand implements Supplier<DataSource>, AutoCloseable {
    private final Supplier<DatabaseSettings> settings;
    private final Thread onInterrupt = new Thread(this::closeDatabase);
    private @Nullable Databases opened;

    DatabaseForCommand(Supplier<DatabaseSettings> settings) {
        this.settings = settings;
    }

    @Override
    public synchronized DataSource get() {
        if (opened == null) {
            opened = Databases.open(settings.get());
            Runtime.getRuntime().addShutdownHook(onInterrupt);
        }
        return opened.dataSource();
    }

    @Override
    public void close() {
        closeDatabase();
    }

    private synchronized void closeDatabase() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
