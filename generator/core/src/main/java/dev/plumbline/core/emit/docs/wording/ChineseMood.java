package dev.plumbline.core.emit.docs.wording;

import java.util.List;

/** Chinese has no verb to change: what a report says as a demand begins with one of a few words, which say its mood. */
final class ChineseMood {

    /** A demand's first words, and what stands for them as advice, as a fact, and as the opposite of each. */
    private record Words(
            String demand, String advice, String fact, String notDemand, String notAdvice, String notFact) {

        String in(Mood mood, boolean opposite) {
            return switch (mood) {
                case DEMAND -> opposite ? notDemand : demand;
                case ADVICE -> opposite ? notAdvice : advice;
                case FACT -> opposite ? notFact : fact;
            };
        }
    }

    private static final List<Words> ALL = List.of(
            new Words("必须", "应当", "", "不能", "不应", "不"),
            new Words("不能", "不应", "不", "必须", "应当", ""),
            new Words("至少要有", "至少应有", "至少有", "不能至少有", "不应至少有", "并非至少有"),
            new Words("最多只能有", "最多应有", "最多有", "不能最多有", "不应最多有", "并非最多有"));

    private ChineseMood() {}

    /** A sentence of a report in a mood. */
    static String of(String demand, Mood mood, boolean opposite) {
        for (Words words : ALL) {
            if (demand.startsWith(words.demand())) {
                return words.in(mood, opposite)
                        + demand.substring(words.demand().length());
            }
        }
        return demand;
    }
}
