package yipanqi.loop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The field of work a loop belongs to.
public enum Field {
    FIRE_SAFETY("消防安全"),
    WORK_SAFETY("安全生产"),
    CRIME_TIPS("扫黑与治安"),
    POVERTY_ALLEVIATION("乡村振兴"),
    CADRE_POSTING("干部选派"),
    KEY_PROJECT("重点项目"),
    INVESTMENT("招商引资"),
    BUSINESS_ENVIRONMENT("营商环境"),
    INNOVATION("科技创新"),
    ENVIRONMENT("生态环境"),
    FINANCE("财政金融"),
    PARTY_BUILDING("党的建设"),
    PUBLIC_SERVICE("民生服务"),
    OTHER("其他");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads [#code()]; anything else is an `IllegalArgumentException`.
    @JsonCreator
    public static Field ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
