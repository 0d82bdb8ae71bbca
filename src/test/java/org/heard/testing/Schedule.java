package org.heard.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * In which order the tests begin, the same on every machine: those that can stand others beside them first, as they fill
 * what the rest leave of the machine; of the rest first those with a browser, which look at the demo county before other
 * tests add to it.
 */
public final class Schedule implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparingInt(Schedule::place)
                        .thenComparing(type -> type.getTestClass().getName()));
    }

    private static int place(ClassDescriptor type) {
        boolean besideOthers = type.findAnnotation(Execution.class)
                .filter(execution -> execution.value() == ExecutionMode.CONCURRENT)
                .isPresent();
        if (besideOthers) {
            // it mostly waits
            return type.getTestClass().getSimpleName().equals("TroubleTest") ? 0 : 1;
        }
        return type.getTestClass().getPackageName().endsWith(".browser") ? 2 : 3;
    }
}
