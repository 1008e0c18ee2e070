"""Changes as row images, and the seals that tell whether rows still say what they said."""
