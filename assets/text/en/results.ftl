# What is told of an exercise that was played.
