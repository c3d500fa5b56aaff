"""What is actually known about the next season of a series. The door: public names, listed once."""
