/// The database the application lives on: its own PostgreSQL in the data folder, or an outside one.
///
/// `Databases.open(settings)` is the door. The embedded server keeps every acknowledged write (fsync,
/// synchronous commit, full pages, checksums), listens on loopback only, and outlives a killed application:
/// the next start adopts it. One application at a time owns a data folder; commands attach to the server it
/// runs.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package yipanqi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
