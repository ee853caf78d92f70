package dev.plumbline.core.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which keyword, or which other word that is known, a word that is none was perhaps meant to be. */
public final class Spelling {

    private Spelling() {}

    /** The nearest keyword: one slip away, or two for a long one; one of three letters must be the same but for case. */
    public static Optional<String> meant(String word, Collection<String> keywords) {
        String plain = plain(word);
        return keywords.stream()
                .filter(keyword -> isNear(plain, plain(keyword)))
                .min(Comparator.comparingInt((String keyword) -> slips(plain, plain(keyword)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.replaceAll("[-_ $]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isNear(String word, String keyword) {
        int most = Math.min(word.length(), keyword.length()) > 9 ? 2 : keyword.length() > 3 ? 1 : 0;
        return Math.abs(word.length() - keyword.length()) <= most && slips(word, keyword) <= most;
    }

    /** How many letters were left out, put in, changed, or swapped with their neighbour (optimal string alignment). */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
