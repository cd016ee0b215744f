package yipanqi.matrix;

import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import yipanqi.org.ZoneFixture;

/// Makes what a module's routes are called on, under the names that `route-matrix.txt` uses.
public interface Things {
    Map<String, Maker> makers(ListableBeanFactory beans);

    /// Makes a new thing that belongs to the unit; answers its id under its own name, and whatever a body
    /// needs, such as `loop` and `loop.version`.
    interface Maker {
        Map<String, Object> make(ZoneFixture zone, String unit);
    }
}
