package dev.plumbline.linker;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * A place where a lambda is made.
 *
 * @param type the interface that the lambda implements
 * @param captured the types of what it keeps
 * @param method the interface's one method
 * @param signature its signature as the JVM knows it
 * @param meant its signature with the types that the lambda has for it
 * @param body what the lambda calls with what it keeps and then what it is given
 */
record Lambda(Type type, List<Type> captured, String method, Type signature, Type meant, Handle body) {}
