package dev.plumbline.formats;

/** Sorted ranges of code points: first and last, first and last, and so on. */
final class CodePointRanges {

    private CodePointRanges() {}

    static boolean contain(int[] ranges, int c) {
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < ranges[2 * middle]) {
                high = middle - 1;
            } else if (c > ranges[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
