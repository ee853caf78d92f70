package dev.plumbline.runtime.call;

/** The parameters of an operation that stand together in one object; generated code has a record for each operation. */
public interface CallParameters {

    /** {@return the arguments with these values, too} */
    Arguments addTo(Arguments arguments);
}
