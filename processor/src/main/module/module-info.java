/**
 * The annotation processor. On a processor module path, only what a module requires is there beside it.
 */
module dev.codetable.processor {
    requires dev.codetable;
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            dev.codetable.processor.CodeTableProcessor;
}
