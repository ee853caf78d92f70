package golden.pagination;
public final class Behaviour { private Behaviour() {} public static void run() {} }
