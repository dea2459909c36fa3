# The newest clang there is, for libFuzzer. The engine's own LLVM is 19, so that is asked for first.
find_program(TALLYMARK_CLANG NAMES clang++-19 clang++-20 clang++-21 clang++-18 clang++-17 clang++ REQUIRED)
set(CMAKE_CXX_COMPILER "${TALLYMARK_CLANG}")
